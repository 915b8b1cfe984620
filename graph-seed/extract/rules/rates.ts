import type { Rule } from '../engine';
import { RATE_ROLES } from '../figures/rate-roles';

/** The shares of a clause, with one rule for each role (比率角色). */
export const rates: readonly Rule[] = RATE_ROLES.map(({ name, examples, counterExamples }) => ({
  name,
  find: ({ rates }) => rates.filter(({ rule }) => rule === name),
  examples,
  counterExamples,
}));
