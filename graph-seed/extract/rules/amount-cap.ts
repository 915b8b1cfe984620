import type { Rule } from '../../types';
import { amountsWhere } from '../money-rule';

export const amountCap: Rule = {
  name: 'amount.cap',
  find: amountsWhere('CAP', ({ named, bound, edge, subject, head }) => !named && (subject === 'give' || subject === null) && head !== 'loan' && (bound === 'most' || ((edge === 'within' || edge === 'below') && subject === 'give'&&bound===null))),
  examples: [],
  counterExamples: [],
};
