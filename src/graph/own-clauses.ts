/**
 * A document's own clauses, written once: of `document`, as `clause`: its own words, not the digests of a text held in full; of a compilation
 * also the points that stand in it.
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
