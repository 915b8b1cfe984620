/**
 * Cypher from `document` to its clauses, as `clause`. A document held in full gives its text without digests. A compilation also gives its
 * points.
 * @param unless A condition under which digests are given too.
 */
export const ownClauses = (unless?: string) => `
  CALL (document) {
    MATCH (clause:Clause {documentId: document.id})
    WHERE document.presence <> 'FULL_TEXT' OR clause.form = 'FULL_TEXT'${unless ? ` OR ${unless}` : ''}
    RETURN clause
    UNION
    MATCH (clause:Clause {compilationId: document.id})
    RETURN clause
  }`;
