import { awardById } from '../graph/reads/award-by-id';
import type { CombinationCapResolvers } from '../schema-types';
import { eachLinked } from './entities';

export const CombinationCap: CombinationCapResolvers = {
  awards: ({ awards }, _, { load }, info) => eachLinked(load, awardById, awards, info),
};
