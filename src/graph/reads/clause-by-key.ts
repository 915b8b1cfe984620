import { one } from '../batch';
import { keyParts } from '../keys';
import { locatorKey, numberKey } from '../model';
import { documentsNumbered } from '../numbered';
import { aClause, CLAUSE } from '../rows/clauses';

/** A clause by its id, or by 发文字号 and locator in any width and spacing. A document's own text comes before digests. */
export const clauseByKey = one(
  `
  // clause-by-key
  CALL () {
    UNWIND $parameters.keys AS key
    MATCH (clause:Clause {id: key.id})
    RETURN key, clause
    UNION ALL
    ${documentsNumbered('key.document.number')}
    MATCH (clause:Clause {documentId: document.id, locatorKey: key.locator})
    RETURN key, clause
  }
  RETURN key.text AS key, ${CLAUSE}
  ORDER BY clause.form = 'DIGEST', clause.ordinal
  `,
  aClause,
  keyParts({ number: numberKey, locator: locatorKey }),
);
