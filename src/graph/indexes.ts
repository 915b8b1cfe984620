import { CORPUS_LABEL, LABELS, LEADS, LEADS_CONFLICT } from './model';

/** Indexes Chinese text as overlapping pairs of characters. */
const CJK = "{indexConfig: {`fulltext.analyzer`: 'cjk'}}";

/** Indexes each text as one token, to find list items: see `holding`. */
const EXACT = "{indexConfig: {`fulltext.analyzer`: 'keyword'}}";

const lookUp = (label: string, property: string) =>
  `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (node:${label}) ON (node.${property})`;

/** Indexes a frequent property together with the ordinal, so that the nodes with one value are read in the order of the corpus. */
const inOrder = (label: string, property: string) =>
  `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (node:${label}) ON (node.${property}, node.ordinal)`;

const ofEdges = (type: string, ...properties: readonly string[]) =>
  `CREATE INDEX ${[type.toLowerCase(), ...properties].join('_')} IF NOT EXISTS FOR ()-[edge:${type}]-() ON (${properties.map((property) => `edge.${property}`).join(', ')})`;

/** Constraints that keep ids unique and look them up. Run each on its own, before anything is loaded. */
export const IDENTITIES: readonly string[] = [...LABELS, CORPUS_LABEL].map(
  (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
);

/** Indexes for the reads, one statement each. To create them after a load is much faster than to update them during it. */
export const LOOK_UPS: readonly string[] = [
  ...LABELS.map((label) => lookUp(label, 'ordinal')),
  lookUp('Document', 'numberKey'),
  lookUp('Document', 'titleKey'),
  lookUp('Document', 'noticeTitleKey'),
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
  ...[...Object.values(LEADS), LEADS_CONFLICT].map((property) => inOrder('Clause', property)),
  ...['kind', 'hasConflicts'].flatMap((property) => [
    ofEdges('DUPLICATES_WITH', property),
    ofEdges('DUPLICATES_WITH', property, 'distance'),
  ]),
  ofEdges('DUPLICATES_WITH', 'distance'),
  'CREATE TEXT INDEX document_titleWords IF NOT EXISTS FOR (node:Document) ON (node.titleKey)',
  'CREATE TEXT INDEX document_noticeTitleWords IF NOT EXISTS FOR (node:Document) ON (node.noticeTitleKey)',
  `CREATE FULLTEXT INDEX documentPrintedKeys IF NOT EXISTS FOR (node:Document) ON EACH [node.printedKeys] OPTIONS ${EXACT}`,
  `CREATE FULLTEXT INDEX departmentNameKeys IF NOT EXISTS FOR (node:Department) ON EACH [node.nameKeys] OPTIONS ${EXACT}`,
  `CREATE FULLTEXT INDEX termNameKeys IF NOT EXISTS FOR (node:AwardType|Beneficiary|Matter|Jurisdiction) ON EACH [node.nameKeys] OPTIONS ${EXACT}`,
  `CREATE FULLTEXT INDEX documentText IF NOT EXISTS FOR (node:Document) ON EACH [node.title, node.noticeTitle, node.number] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX clauseWords IF NOT EXISTS FOR (node:Clause) ON EACH [node.text, node.searchText] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX departmentText IF NOT EXISTS FOR (node:Department) ON EACH [node.name, node.shortName, node.aliasText] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX awardText IF NOT EXISTS FOR (node:Award) ON EACH [node.title, node.condition] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX awardWords IF NOT EXISTS FOR (node:Award) ON EACH [node.allText] OPTIONS ${CJK}`,
];

/** All permanent constraints and indexes. */
export const INDEXES: readonly string[] = [...IDENTITIES, ...LOOK_UPS];

/** The name of a constraint or index, from the statement that makes it. */
export const nameOfIndex = (statement: string): string => /^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) (\w+)/u.exec(statement)?.[1] ?? '';

/** Drops the indexes of `LOOK_UPS`. */
export const WITHOUT_LOOK_UPS: readonly string[] = LOOK_UPS.map((statement) => `DROP INDEX ${nameOfIndex(statement)} IF EXISTS`);

/** Waits until all indexes are online, for at most 3600 seconds. */
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(3600)';

/** Clears the plans that were made for a smaller graph. Run it after the first load. */
export const FORGET_PLANS = 'CALL db.clearQueryCaches()';
