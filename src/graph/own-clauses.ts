/**
 * Cypher from `document` to its clauses, as `clause`. A document held in full gives its text without digests. A compilation also gives its
 * points.
 */
export const OWN_CLAUSES = `
  CALL (document) {
    MATCH (clause:Clause {documentId: document.id})
    WHERE document.presence <> 'FULL_TEXT' OR clause.form = 'FULL_TEXT'
    RETURN clause
    UNION
    MATCH (clause:Clause {compilationId: document.id})
    RETURN clause
  }`;
