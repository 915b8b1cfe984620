import { scored, searchHits } from '../lists/search-hit';

/** Departments of whose names one has the words of a Lucene query. */
export const searchDepartments = searchHits(
  'DEPARTMENT',
  `
  // search-departments
  UNWIND $keys AS key
  CALL (key) {
    CALL db.index.fulltext.queryNodes('departmentText', key) YIELD node AS department, score AS found
    ${scored('department', 'department.searchText')}
    WHERE (score < $after.score OR score = $after.score AND department.ordinal > $after.ordinal)
      AND (score > $before.score OR score = $before.score AND department.ordinal < $before.ordinal)
    RETURN department.id AS id, department.ordinal AS ordinal, score
    ORDER BY score DESC, ordinal ASC LIMIT $limit
  }
  RETURN key, id, ordinal, score
  `,
);
