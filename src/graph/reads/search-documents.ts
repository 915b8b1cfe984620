import { scored, searchHits } from '../lists/search-hit';

/** Documents whose title, notice's title or number has the words of a Lucene query. */
export const searchDocuments = searchHits(
  'DOCUMENT',
  `
  // search-documents
  UNWIND $keys AS key
  CALL (key) {
    CALL db.index.fulltext.queryNodes('documentText', key) YIELD node AS document, score AS found
    ${scored('document', 'document.searchText')}
    WHERE (score < $after.score OR score = $after.score AND document.ordinal > $after.ordinal)
      AND (score > $before.score OR score = $before.score AND document.ordinal < $before.ordinal)
    RETURN document.id AS id, document.ordinal AS ordinal, score
    ORDER BY score DESC, ordinal ASC LIMIT $limit
  }
  RETURN key, id, ordinal, score
  `,
);
