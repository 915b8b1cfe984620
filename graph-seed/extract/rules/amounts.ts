import type { Rule } from '../engine';
import { AMOUNT_ROLES } from '../figures/amount-roles';

/** The sums of money of a clause, with one rule for each role (金额角色). */
export const amounts: readonly Rule[] = AMOUNT_ROLES.map(({ name, examples, counterExamples }) => ({
  name,
  find: ({ amounts }) => amounts.filter(({ rule }) => rule === name),
  examples,
  counterExamples,
}));
