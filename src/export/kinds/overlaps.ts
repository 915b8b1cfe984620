import { overlapId } from '../../graph/model';
import { conflictsFrom } from '../../graph/rows/overlaps';
import { type Column, column, linkedName, objects, under } from '../columns';
import { EVIDENCE } from '../evidence';
import { AS_OF, forceColumns, ofForce } from '../force';
import type { ExportKind } from '../kind';
import { documentColumns, ofDocument } from '../links';

const clause = (side: 'a' | 'b') => `
    ${side}.id AS ${side}Id, ${ofDocument(`${side}Document`, side)}, ${side}.locator AS ${side}Locator,
    ${side}.heading AS ${side}Heading, ${side}.fullText AS ${side}FullText, ${ofForce(side, side)}`;

const clauseColumns = (side: 'a' | 'b', which: string): readonly Column[] => [
  column(linkedName(side, 'id'), `${which} clause.`),
  ...documentColumns(side),
  column(linkedName(side, 'locator'), 'Its numbers as printed.'),
  column(linkedName(side, 'heading'), 'Its heading, if it has one.'),
  column(linkedName(side, 'fullText'), 'Its own words and those of its descendants.'),
  ...forceColumns(side),
];

export const overlaps: ExportKind = {
  name: 'overlaps',
  description: 'Pairs of clauses that say the same or nearly the same (重复), each once, by `a` and then `b` in the order of the corpus.',
  placeLength: 2,
  statement: `
  // export-overlaps
  MATCH (a:Clause)
  WHERE a.ordinal >= $parameters.after[0]
  MATCH (a)-[alike:DUPLICATES_WITH]->(b:Clause)
  WITH a, b, alike, [a.ordinal, b.ordinal] AS place
  WHERE place > $parameters.after
  WITH a, b, alike, place
  ORDER BY a.ordinal, place LIMIT $parameters.limit
  OPTIONAL MATCH (aDocument:Document {id: a.documentId})
  OPTIONAL MATCH (bDocument:Document {id: b.documentId})
  RETURN place, $parameters.asOf AS asOf, ${clause('a')}, ${clause('b')},
    alike.kind AS kind, alike.similarity AS similarity, alike.containment AS containment, coalesce(alike.sameDocument, false) AS sameDocument,
    alike.conflicts AS conflicts
  ORDER BY a.ordinal, place
  `,
  columns: [
    column('id', 'Id of the ordered pair. Stable across reloads of the same text.', (row) =>
      overlapId(row.aId as string, row.bId as string),
    ),
    column('kind', 'The kind of agreement (OverlapKind).'),
    column('similarity', 'Jaccard similarity of character 3-gram sets.'),
    column('containment', 'Shared 3-grams divided by the 3-grams of the shorter text.'),
    column('sameDocument', 'Both are known to belong to one document.'),
    AS_OF,
    ...clauseColumns('a', 'For CONTAINS the longer, else the earlier'),
    ...clauseColumns('b', 'The other'),
    objects(
      'conflicts',
      'Differences of sums, rates or dates between the two texts.',
      { kind: 'The kind of difference (ConflictKind).', ...under('a', EVIDENCE), ...under('b', EVIDENCE) },
      (row) => conflictsFrom(row.conflicts),
    ),
  ],
};
