import { CORPUS_LABEL, LABELS } from './model';

/** Chinese as overlapping pairs of characters. */
const CJK = "{indexConfig: {`fulltext.analyzer`: 'cjk'}}";

/** Texts as they are, to find a list by what it holds: see `holding`. */
const EXACT = "{indexConfig: {`fulltext.analyzer`: 'keyword'}}";

const lookUp = (label: string, property: string) =>
  `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (node:${label}) ON (node.${property})`;

/** What most things have, before the ordinal: so the things of one value stand in the order of the corpus. */
const inOrder = (label: string, property: string) =>
  `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (node:${label}) ON (node.${property}, node.ordinal)`;

const ofEdges = (type: string, property: string) =>
  `CREATE INDEX ${type.toLowerCase()}_${property} IF NOT EXISTS FOR ()-[edge:${type}]-() ON (edge.${property})`;

/** Constraints and indexes that the reads rely on; run each on its own, before anything is loaded. All are made once and stay. */
export const INDEXES: readonly string[] = [
  ...[...LABELS, CORPUS_LABEL].map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
  ),
  ...LABELS.map((label) => lookUp(label, 'ordinal')),
  lookUp('Document', 'numberKey'),
  lookUp('Document', 'titleKey'),
  lookUp('Document', 'file'),
  lookUp('Department', 'nameKey'),
  lookUp('Clause', 'documentId'),
  lookUp('Clause', 'compilationId'),
  lookUp('Clause', 'locatorKey'),
  lookUp('Clause', 'chapter'),
  ...(['Jurisdiction', 'AwardType', 'Beneficiary', 'Matter'] as const).map((label) => lookUp(label, 'code')),
  lookUp('Award', 'documentId'),
  ...(['Document', 'Clause', 'Award'] as const).flatMap((label) => [
    inOrder(label, 'level'),
    inOrder(label, 'jurisdictionCode'),
    lookUp(label, 'lastDay'),
  ]),
  ...['fallingYuan', 'risingYuan', 'fallingDay'].map((property) => inOrder('Award', property)),
  ...['kind', 'hasConflicts', 'distance'].map((property) => ofEdges('DUPLICATES_WITH', property)),
  'CREATE TEXT INDEX document_titleWords IF NOT EXISTS FOR (node:Document) ON (node.titleKey)',
  `CREATE FULLTEXT INDEX documentPrintedKeys IF NOT EXISTS FOR (node:Document) ON EACH [node.printedKeys] OPTIONS ${EXACT}`,
  `CREATE FULLTEXT INDEX departmentNameKeys IF NOT EXISTS FOR (node:Department) ON EACH [node.nameKeys] OPTIONS ${EXACT}`,
  `CREATE FULLTEXT INDEX termNameKeys IF NOT EXISTS FOR (node:AwardType|Beneficiary|Matter|Jurisdiction) ON EACH [node.nameKeys] OPTIONS ${EXACT}`,
  `CREATE FULLTEXT INDEX documentText IF NOT EXISTS FOR (node:Document) ON EACH [node.title, node.noticeTitle, node.number] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX clauseWords IF NOT EXISTS FOR (node:Clause) ON EACH [node.text, node.searchText] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX departmentText IF NOT EXISTS FOR (node:Department) ON EACH [node.name, node.shortName, node.aliasText] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX awardText IF NOT EXISTS FOR (node:Award) ON EACH [node.title, node.condition] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX awardWords IF NOT EXISTS FOR (node:Award) ON EACH [node.allText] OPTIONS ${CJK}`,
];

/** Waits until every index answers for all that is loaded. */
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(300)';

/** Lets no plan stand that was made for a smaller graph; for after a first load. */
export const FORGET_PLANS = 'CALL db.clearQueryCaches()';
