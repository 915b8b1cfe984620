import { awardById } from '../graph/reads/award-by-id';
import { cumulationRuleById } from '../graph/reads/cumulation-rule-by-id';
import type { CombinationReasonResolvers } from '../schema-types';
import { eachLinked, maybe } from './entities';

export const CombinationReason: CombinationReasonResolvers = {
  awards: ({ awards }, _, { load }) => eachLinked(load, awardById, awards),
  rule: ({ ruleId }, _, { load }) => maybe(load, cumulationRuleById, ruleId),
};
