import { cumulationRuleById } from '../graph/reads/cumulation-rule-by-id';
import type { StackingReasonResolvers } from '../schema-types';
import { maybe } from './entities';

export const StackingReason: StackingReasonResolvers = {
  rule: ({ ruleId }, _, { load }, info) => maybe(load, cumulationRuleById, ruleId, info),
};
