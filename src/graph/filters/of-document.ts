/** Whether `clause` is one of those that `document` gives: its own words, not the digests of a text held in full; a compilation's points too. */
export const OF_DOCUMENT = `
  (clause.documentId = document.id OR clause.compilationId = document.id)
  AND (document.presence <> 'FULL_TEXT' OR clause.form = 'FULL_TEXT' OR clause.compilationId = document.id)`;
