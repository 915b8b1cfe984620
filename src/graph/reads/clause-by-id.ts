import { one } from '../batch';
import type { Row } from '../neo4j';
import { type ClauseRow, sourceFrom } from '../rows';

/** Properties that a clause is read with. Its full text is long and has a read of its own. */
const PROPERTIES = 'id kind form locator heading path text documentId compilationId chapter category section number file ranges'.split(' ');
const parentId = (clause: string) => `head([(${clause})-[:PART_OF]->(parent:Clause) | parent.id])`;

/** Columns of `clause`. */
export const CLAUSE = `${PROPERTIES.map((name) => `clause.${name} AS ${name}`).join(', ')}, ${parentId('clause')} AS parentId`;

/** The same as a map, of a clause by its name in a statement; `more` are properties besides. */
export const clauseMap = (clause: string, ...more: readonly 'fullText'[]) =>
  `${clause} {.${[...PROPERTIES, ...more].join(', .')}, parentId: ${parentId(clause)}}`;

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
