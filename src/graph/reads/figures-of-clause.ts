import { one } from '../batch';
import { amountsFrom, ratesFrom } from '../figures';

/** Sums and shares in a clause's own words, in their order. */
export const figuresOfClause = one(
  `
  // figures-of-clause
  UNWIND $keys AS key
  MATCH (clause:Clause {id: key})
  RETURN key, clause.amounts AS amounts, clause.rates AS rates
  `,
  ({ amounts, rates }) => ({ amounts: amountsFrom(amounts), rates: ratesFrom(rates) }),
);
