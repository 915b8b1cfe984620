import type { Rule } from '../../types';
import { ratesWhere } from '../rate-rule';
export const rateOther: Rule = {
  name: 'rate.other',
  find: ratesWhere('OTHER', () => true),
  examples: [],
  counterExamples: [],
};
