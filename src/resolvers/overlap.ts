import { overlapById } from '../graph/reads/overlap-by-id';
import type { OverlapResolvers } from '../schema-types';
import { selectionIn } from './selection';

export const Overlap: OverlapResolvers = {
  __resolveReference: ({ id }, { load }, info) => load(overlapById, id, {}, selectionIn(info)),
};
