import { one } from '../batch';
import type { Row } from '../neo4j';
import { type ClauseRow, sourceFrom } from '../rows';

/** Columns of a clause. */
export const CLAUSE = `
  clause.id AS id, clause.kind AS kind, clause.form AS form, clause.locator AS locator, clause.heading AS heading,
  clause.path AS path, clause.text AS text, clause.fullText AS fullText, clause.documentId AS documentId,
  head([(clause)-[:PART_OF]->(parent:Clause) | parent.id]) AS parentId, clause.compilationId AS compilationId,
  clause.chapter AS chapter, clause.category AS category, clause.section AS section, clause.number AS number,
  clause.file AS file, clause.ranges AS ranges`;

export function clauseFrom({ file, ranges, ...row }: Row): ClauseRow {
  const source = sourceFrom(file as string, (ranges as number[] | null) ?? []);
  return { __typename: 'Clause', ...row, path: row.path ?? [], source } as unknown as ClauseRow;
}

/** A clause. */
export const clauseById = one(
  `
  // clause-by-id
  UNWIND $keys AS key
  MATCH (clause:Clause {id: key})
  RETURN key, ${CLAUSE}
  `,
  clauseFrom,
);
