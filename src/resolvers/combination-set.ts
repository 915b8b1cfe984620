import { awardById } from '../graph/reads/award-by-id';
import type { CombinationSetResolvers } from '../schema-types';
import { eachLinked } from './entities';

export const CombinationSet: CombinationSetResolvers = {
  awards: ({ awards }, _, { load }, info) => eachLinked(load, awardById, awards, info),
  unknown: ({ unknown }, _, { load }, info) => eachLinked(load, awardById, unknown, info),
};
