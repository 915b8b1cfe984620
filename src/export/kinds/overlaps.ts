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
  column(linkedName(side, 'heading'), 'Its heading, where it has one.'),
  column(linkedName(side, 'fullText'), "Its own words and its descendants'."),
  ...forceColumns(side),
];

export const overlaps: ExportKind = {
  name: 'overlaps',
  description: 'Clauses that say the same, or nearly (重复), each pair once: by the one and then the other in the order of the corpus.',
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
    column('id', 'Names the ordered pair. Stable across reloads of the same text.', (row) =>
      overlapId(row.aId as string, row.bId as string),
    ),
    column('kind', 'In what way they agree (OverlapKind).'),
    column('similarity', 'Jaccard similarity of character 3-gram sets.'),
    column('containment', 'Shared 3-grams over those of the shorter text.'),
    column('sameDocument', 'Both are known to be rules of one document.'),
    AS_OF,
    ...clauseColumns('a', 'For CONTAINS the longer, else the earlier'),
    ...clauseColumns('b', 'The other'),
    objects(
      'conflicts',
      'Where the texts agree but sums, rates or dates differ.',
      { kind: 'What differs (ConflictKind).', ...under('a', EVIDENCE), ...under('b', EVIDENCE) },
      (row) => conflictsFrom(row.conflicts),
    ),
  ],
};
