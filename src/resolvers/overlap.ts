import { clauseById } from '../graph/reads/clause-by-id';
import type { OverlapResolvers } from '../schema-types';
import { linked } from './entities';

export const Overlap: OverlapResolvers = {
  a: ({ a }, _, { load }) => linked(load, clauseById, a),
  b: ({ b }, _, { load }) => linked(load, clauseById, b),
};
