import { awardList } from '../lists/award-list';

/** The awards of a document that meet a filter, in the order of the text. A compilation also gives the awards that its points state. */
export const awardsOfDocument = awardList({
  name: 'awards-of-document',
  match: `CALL (key) {
      MATCH (award:Award {documentId: key}) RETURN award
      UNION
      MATCH (:Clause {compilationId: key})-[:STATES]->(award:Award) RETURN award
    }
    WITH award`,
});
