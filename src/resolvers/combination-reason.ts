import { awardById } from '../graph/reads/award-by-id';
import type { CombinationReasonResolvers } from '../schema-types';
import { eachLinked } from './entities';

export const CombinationReason: CombinationReasonResolvers = {
  awards: ({ awards }, _, { load }) => eachLinked(load, awardById, awards),
};
