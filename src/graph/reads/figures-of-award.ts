import { one } from '../batch';
import { amountsFrom, ratesFrom, tiersFrom } from '../figures';
import { evidenceListFrom } from '../rows';

/** Sums, shares and tiers of an award, with the words that promise it. */
export const figuresOfAward = one(
  `
  // figures-of-award
  UNWIND $keys AS key
  MATCH (award:Award {id: key})
  RETURN key, award.amounts AS amounts, award.rates AS rates, award.tiers AS tiers, award.evidence AS evidence
  `,
  ({ amounts, rates, tiers, evidence }) => ({
    amounts: amountsFrom(amounts),
    rates: ratesFrom(rates),
    tiers: tiersFrom(tiers),
    evidence: evidenceListFrom(evidence),
  }),
);
