import type { Rule } from '../../types';
import { ratesWhere } from '../rate-rule';
export const rateCap: Rule = {
  name: 'rate.cap',
  find: ratesWhere('RATE_CAP', ({ measured, bound, edge, parted, support }) => support && !parted && !measured && (bound === 'most' || edge === 'within')),
  examples: [],
  counterExamples: [],
};
