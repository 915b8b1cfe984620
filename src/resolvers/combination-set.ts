import { awardById } from '../graph/reads/award-by-id';
import type { CombinationSetResolvers } from '../schema-types';
import { eachLinked } from './entities';

export const CombinationSet: CombinationSetResolvers = {
  awards: ({ awards }, _, { load }) => eachLinked(load, awardById, awards),
  unknown: ({ unknown }, _, { load }) => eachLinked(load, awardById, unknown),
};
