import { one } from '../batch';
import { type ClauseRow, sourceFrom } from '../rows';

/** A clause. */
export const clauseById = one(
  `
  UNWIND $keys AS key
  MATCH (clause:Clause {id: key})
  RETURN key, clause.id AS id, clause.kind AS kind, clause.form AS form, clause.locator AS locator, clause.heading AS heading,
    clause.path AS path, clause.text AS text, clause.fullText AS fullText, clause.documentId AS documentId,
    head([(clause)-[:PART_OF]->(parent:Clause) | parent.id]) AS parentId, clause.compilationId AS compilationId,
    clause.chapter AS chapter, clause.category AS category, clause.section AS section, clause.number AS number,
    clause.file AS file, clause.ranges AS ranges
  `,
  ({ file, ranges, ...row }) =>
    ({
      __typename: 'Clause',
      ...row,
      path: row.path ?? [],
      source: sourceFrom(file as string, (ranges as number[] | null) ?? []),
    }) as unknown as ClauseRow,
);
