import { many } from '../batch';
import { CLAUSES_GIVEN } from '../given';

/** Ids of the cumulation rules in the clauses that a document gives, in the order of the text. */
export const cumulationRulesOfDocument = many(
  `
  // cumulation-rules-of-document
  UNWIND $keys AS key
  MATCH (document:Document {id: key})
  ${CLAUSES_GIVEN}
  MATCH (clause)-[:STATES]->(rule:CumulationRule)
  RETURN key, rule.id AS id
  ORDER BY rule.ordinal
  `,
  ({ id }) => id as string,
);
