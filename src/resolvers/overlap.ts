import { clauseById } from '../graph/reads/clause-by-id';
import type { OverlapResolvers } from '../schema-types';
import { linked } from './entities';

export const Overlap: OverlapResolvers = {
  a: ({ aId }, _, { load }) => linked(load, clauseById, aId),
  b: ({ bId }, _, { load }) => linked(load, clauseById, bId),
};
