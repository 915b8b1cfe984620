import { asPrinted, owners } from '../../graph/owners';
import { evidenceListFrom } from '../../graph/rows/evidence';
import { column, objects, textList } from '../columns';
import { evidence } from '../evidence';
import { FIGURES, TIERS } from '../figures';
import { AS_OF, FORCE_EVIDENCE, forceColumns, ofForce } from '../force';
import type { ExportKind } from '../kind';
import { CODED, documentColumns, ofDocument } from '../links';

export const awards: ExportKind = {
  name: 'awards',
  description: 'Awards (奖补事项), in the order of the corpus and of its texts.',
  placeLength: 1,
  statement: `
  // export-awards
  MATCH (award:Award)
  WHERE award.ordinal > $parameters.after[0]
  WITH award
  ORDER BY award.ordinal LIMIT $parameters.limit
  OPTIONAL MATCH (document:Document {id: award.documentId})
  OPTIONAL MATCH (jurisdiction:Jurisdiction {code: award.jurisdictionCode})
  CALL (award) {
    MATCH way = (award)${owners()}
    WITH unit, min([length(way), ${asPrinted('owns', 'owned')}]) AS nearest
    ORDER BY nearest, unit.ordinal
    RETURN collect(unit.name) AS departments
  }
  RETURN [award.ordinal] AS place, award.id AS id, award.title AS title, award.condition AS condition, ${ofDocument('document')},
    jurisdiction.code AS jurisdictionCode, jurisdiction.name AS jurisdictionName, jurisdiction.level AS jurisdictionLevel,
    COLLECT { MATCH (award)-[:OF_TYPE]->(type:AwardType) RETURN type {.code, .name} AS term ORDER BY type.ordinal } AS types,
    COLLECT { MATCH (award)-[:BENEFITS]->(beneficiary:Beneficiary) RETURN beneficiary {.code, .name} AS term ORDER BY beneficiary.ordinal } AS beneficiaries,
    COLLECT { MATCH (award)-[:REWARDS]->(matter:Matter) RETURN matter {.code, .name} AS term ORDER BY matter.ordinal } AS matters,
    award.amounts AS amounts, award.rates AS rates, award.tiers AS tiers, award.maxYuan AS maxYuan,
    COLLECT { MATCH (award)<-[:STATES]-(clause:Clause) RETURN clause {.id, .locator} AS stating ORDER BY clause.ordinal } AS statedIn,
    departments, $parameters.asOf AS asOf, ${ofForce('award')}, award.forceEvidence AS forceEvidence, award.evidence AS evidence
  ORDER BY award.ordinal
  `,
  columns: [
    column('id', 'Stable across reloads of the same text.'),
    column('title', 'The thing rewarded, in a few words of the text.'),
    column('condition', 'The event or condition, in the words of the text.'),
    ...documentColumns(),
    column('jurisdictionCode', 'GB/T 2260 code of the territory of its document, else of the compilation.'),
    column('jurisdictionName', 'Name of that territory.'),
    column('jurisdictionLevel', 'Level of that territory (JurisdictionLevel, 层级).'),
    objects('types', 'Its instruments (奖补方式).', CODED),
    objects('beneficiaries', 'Who receives it (受益主体).', CODED),
    objects('matters', 'What it rewards.', CODED),
    ...FIGURES,
    TIERS,
    column('maxYuan', 'The most that one claimant can get at once, in yuan; null if the text does not say.'),
    objects('statedIn', 'The clauses that promise it, a full clause and its digests, in the order of the corpus.', {
      id: 'Id of the clause.',
      locator: 'Its numbers as printed.',
    }),
    textList('departments', 'Full names of the units that own these clauses, the nearest first, lead units before others.'),
    AS_OF,
    ...forceColumns(),
    FORCE_EVIDENCE,
    evidence('evidence', 'The words that promise it.', (row) => evidenceListFrom(row.evidence)),
  ],
};
