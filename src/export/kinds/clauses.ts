import { asPrinted } from '../../graph/owners';
import { sourceFrom } from '../../graph/rows/evidence';
import { column, type Fields, objects, textList } from '../columns';
import { PLACE } from '../evidence';
import { FIGURES } from '../figures';
import { AS_OF, FORCE_EVIDENCE, forceColumns, ofForce } from '../force';
import type { ExportKind } from '../kind';
import { CODED, documentColumns, ofDocument } from '../links';

const OWNER: Fields = {
  departmentName: 'Full name of the unit.',
  role: 'Its role (ResponsibilityRole).',
  basis: 'The basis of the responsibility (ResponsibilityBasis).',
};

export const clauses: ExportKind = {
  name: 'clauses',
  description:
    'Numbered parts of texts and points of compilations, one row for each at every level, in the order of the corpus and of its texts.',
  placeLength: 1,
  statement: `
  // export-clauses
  MATCH (clause:Clause)
  WHERE clause.ordinal > $parameters.after[0]
  WITH clause
  ORDER BY clause.ordinal LIMIT $parameters.limit
  OPTIONAL MATCH (document:Document {id: clause.documentId})
  OPTIONAL MATCH (compilation:Document {id: clause.compilationId})
  RETURN [clause.ordinal] AS place, clause.id AS id, clause.kind AS kind, clause.form AS form, ${ofDocument('document')},
    clause.locator AS locator, clause.heading AS heading, clause.path AS path, clause.text AS text, clause.fullText AS fullText,
    head([(clause)-[:PART_OF]->(parent:Clause) | parent.id]) AS parentId,
    head([(clause)-[:EXCERPT_OF]->(full:Clause) | full.id]) AS excerptOfId,
    compilation.id AS compilationId, compilation.title AS compilationTitle, clause.chapter AS compilationChapter,
    clause.category AS compilationCategory, clause.section AS compilationSection, clause.number AS compilationNumber,
    clause.jurisdictionCode AS jurisdictionCode, clause.level AS jurisdictionLevel,
    COLLECT {
      MATCH (clause)<-[owns:RESPONSIBLE_FOR]-(unit:Department)
      RETURN {departmentName: unit.name, role: owns.role, basis: owns.basis}
      ORDER BY ${asPrinted('owns', 'clause')}, unit.ordinal
    } AS responsibilities,
    clause.amounts AS amounts, clause.rates AS rates,
    COLLECT { MATCH (clause)-[:BENEFITS]->(beneficiary:Beneficiary) RETURN beneficiary {.code, .name} AS term ORDER BY beneficiary.ordinal } AS beneficiaries,
    COLLECT { MATCH (clause)-[:OF_TYPE]->(type:AwardType) RETURN type {.code, .name} AS term ORDER BY type.ordinal } AS awardTypes,
    COLLECT { MATCH (clause)-[:STATES]->(award:Award) RETURN award.id ORDER BY award.ordinal } AS awardIds,
    $parameters.asOf AS asOf, ${ofForce('clause')}, clause.forceEvidence AS forceEvidence, clause.file AS file, clause.ranges AS ranges
  ORDER BY clause.ordinal
  `,
  columns: [
    column('id', 'Stable across reloads of the same text.'),
    column('kind', 'Its level in the text (ClauseKind).'),
    column('form', "Whether these are the document's own words or a compiler's (ClauseForm)."),
    ...documentColumns(),
    column('locator', 'Its numbers as printed: 第三条, （二十五）/1, 财税金融篇#39.'),
    column('heading', 'Its heading, if it has one.'),
    textList('path', 'Headings above it, outermost first.'),
    column('text', 'Its own words, without those of its children.'),
    column('fullText', 'Its own words and those of its descendants.'),
    column('parentId', 'Id of the clause that it is part of.'),
    column('excerptOfId', 'For a digest, the id of the full clause.'),
    column('compilationId', 'Id of the compilation (汇编) that contains it.'),
    column('compilationTitle', 'Title of the compilation.'),
    column('compilationChapter', '篇: 财税金融篇'),
    column('compilationCategory', 'Heading below the chapter.'),
    column('compilationSection', 'Heading below the category.'),
    column('compilationNumber', 'Number of the point within its chapter.'),
    column('jurisdictionCode', 'GB/T 2260 code of the territory of its document; for a point without a document, of the compilation.'),
    column('jurisdictionLevel', 'Level of that territory (JurisdictionLevel, 层级).'),
    objects('responsibilities', '责任单位, lead units first, then as printed.', OWNER),
    ...FIGURES,
    objects('beneficiaries', 'Who receives what its own words promise (受益主体).', CODED),
    objects('awardTypes', 'The instruments in its own words (奖补方式).', CODED),
    textList('awardIds', 'Ids of the awards that it states, in the order of the text.'),
    AS_OF,
    ...forceColumns(),
    FORCE_EVIDENCE,
    column('source', PLACE, ({ file, ranges }) => sourceFrom(file as string, (ranges as readonly number[] | null) ?? [])),
  ],
};
