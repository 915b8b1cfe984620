import { one } from '../batch';
import type { CorpusCountsRow } from '../rows/types';

/** Numbers of objects in the graph. */
export const corpusCounts = one<CorpusCountsRow>(
  `
  // corpus-counts
  UNWIND $parameters.keys AS key
  RETURN key, COUNT { (:Document) } AS documents, COUNT { (:Clause) } AS clauses, COUNT { (:Department) } AS departments,
    COUNT { (:Award) } AS awards, COUNT { (:CumulationRule) } AS cumulationRules,
    COUNT { (:Document)-[:SUPERSEDES]->() } AS supersessions, COUNT { (:Clause)-[:DUPLICATES_WITH]->() } AS overlaps,
    COUNT { (:Document)-[:REFERENCES]->() } + COUNT { (:Clause)-[:REFERENCES]->() } AS references
  `,
  ({ key: _, ...counts }) => counts as unknown as CorpusCountsRow,
);
