import type { Rule } from '../../types';
import { ratesWhere } from '../rate-rule';
export const rateThreshold: Rule = {
  name: 'rate.threshold',
  find: ratesWhere('THRESHOLD', ({ measured, bound, edge, parted, condition }) => condition && !parted && (measured || edge === 'above' || edge==='below' || (bound === null && edge !== null))),
  examples: [],
  counterExamples: [],
};
