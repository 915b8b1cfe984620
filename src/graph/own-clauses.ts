/**
 * The own clauses of `document`, as `clause`, written once: its own words, without digests if it is held in full; for a compilation also
 * its points.
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
