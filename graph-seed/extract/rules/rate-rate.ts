import type { Rule } from '../../types';
import { ratesWhere } from '../rate-rule';
export const rateRate: Rule = {
  name: 'rate.rate',
  find: ratesWhere('RATE', ({ measured, bound, edge, parted, support }) => support && !parted && !measured && bound !== 'most' && edge === null),
  examples: [],
  counterExamples: [],
};
