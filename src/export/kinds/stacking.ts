import { bothInForce } from '../../graph/force';
import { stackingId } from '../../graph/model';
import { reasonsFrom } from '../../graph/rows/stacking';
import { type Column, column, linkedName, objects, textList, under } from '../columns';
import { EVIDENCE } from '../evidence';
import { AS_OF, forceColumns, ofForce } from '../force';
import type { ExportKind } from '../kind';
import { documentColumns, ofDocument } from '../links';

const award = (side: 'a' | 'b') => `
    ${side}.id AS ${side}Id, ${side}.title AS ${side}Title, ${side}.maxYuan AS ${side}MaxYuan,
    ${ofDocument(`${side}Document`, side)},
    COLLECT { MATCH (${side})<-[:STATES]-(${side}Clause:Clause) RETURN ${side}Clause.locator ORDER BY ${side}Clause.ordinal } AS ${side}Locators,
    ${side}.jurisdictionCode AS ${side}JurisdictionCode, ${side}.level AS ${side}JurisdictionLevel, ${ofForce(side, side)}`;

const awardColumns = (side: 'a' | 'b', which: string): readonly Column[] => [
  column(linkedName(side, 'id'), `${which} award.`),
  column(linkedName(side, 'title'), 'The thing rewarded, in a few words of the text.'),
  column(linkedName(side, 'maxYuan'), 'The most that one claimant can get at once, in yuan; null if the text does not say.'),
  ...documentColumns(side),
  textList(linkedName(side, 'locators'), 'Locators of the clauses that promise it, in the order of the corpus.'),
  column(linkedName(side, 'jurisdictionCode'), 'GB/T 2260 code of its territory.'),
  column(linkedName(side, 'jurisdictionLevel'), 'Level of that territory (JurisdictionLevel, 层级).'),
  ...forceColumns(side),
];

export const stacking: ExportKind = {
  name: 'stacking',
  description: 'Whether one claimant may have both of two awards (叠加). Each pair once, the earlier award as `a`, by `a` and then `b`.',
  placeLength: 2,
  statement: `
  // export-stacking
  MATCH (a:Award)
  WHERE a.ordinal >= $parameters.after[0]
  MATCH (a)-[pair:STACKS_WITH]->(b:Award)
  WITH a, b, pair, [a.ordinal, b.ordinal] AS place
  WHERE place > $parameters.after
  WITH a, b, pair, place
  ORDER BY a.ordinal, place LIMIT $parameters.limit
  OPTIONAL MATCH (aDocument:Document {id: a.documentId})
  OPTIONAL MATCH (bDocument:Document {id: b.documentId})
  RETURN place, $parameters.asOf AS asOf, ${award('a')}, ${award('b')},
    pair.relation AS relation, pair.verdict AS verdict, pair.everInForceTogether AS everInForceTogether, pair.coverage AS coverage,
    pair.reasons AS reasons
  ORDER BY a.ordinal, place
  `,
  columns: [
    column('id', 'Id of the ordered pair. Stable across reloads of the same text.', (row) =>
      stackingId(row.aId as string, row.bId as string),
    ),
    column('relation', 'The relation of their matters (MatterRelation).'),
    column('verdict', 'The verdict by the words of the texts, without regard to dates (StackingVerdict).'),
    column('coverage', 'Whether silence is reliable (StackingCoverage).'),
    column('everInForceTogether', 'There was or will be a day on which both are in force; null if that is unknown.'),
    AS_OF,
    column('bothInForce', 'Both are in force on that day; null if the force of one is unknown.', ({ aForceStatus, bForceStatus }) =>
      bothInForce([aForceStatus, bForceStatus]),
    ),
    ...awardColumns('a', 'The one'),
    ...awardColumns('b', 'The other'),
    objects(
      'reasons',
      'The reasons for the verdict.',
      { explanation: 'One sentence in Chinese.', ruleId: 'Id of the cumulation rule.', ...under('evidence', EVIDENCE) },
      (row) => reasonsFrom(row.reasons),
    ),
  ],
};
