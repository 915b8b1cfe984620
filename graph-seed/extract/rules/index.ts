import type { Rule } from '../../types';

/** Every rule, in the order in which they run. */
export const RULES: readonly Rule[] = [];
