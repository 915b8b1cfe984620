import { awardById } from '../graph/reads/award-by-id';
import { cumulationRuleById } from '../graph/reads/cumulation-rule-by-id';
import type { CombinationReasonResolvers } from '../schema-types';
import { eachLinked, maybe } from './entities';

export const CombinationReason: CombinationReasonResolvers = {
  awards: ({ awards }, _, { load }, info) => eachLinked(load, awardById, awards, info),
  rule: ({ ruleId }, _, { load }, info) => maybe(load, cumulationRuleById, ruleId, info),
};
