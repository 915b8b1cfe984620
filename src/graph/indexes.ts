import { CORPUS_LABEL, LABELS } from './model';

/** Chinese as overlapping pairs of characters. */
const CJK = "{indexConfig: {`fulltext.analyzer`: 'cjk'}}";

/** Texts as they are, to find a list by what it holds: see `holding`. */
const EXACT = "{indexConfig: {`fulltext.analyzer`: 'keyword'}}";

const lookUp = (label: string, property: string) =>
  `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (node:${label}) ON (node.${property})`;

/** Constraints that keep ids unique and find them: run each on its own, before anything is loaded. */
export const IDENTITIES: readonly string[] = [...LABELS, CORPUS_LABEL].map(
  (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
);

/** Indexes that the reads rely on; run each on its own. To make them over all that is loaded takes a small part of the time that keeping them up to date does. */
export const LOOK_UPS: readonly string[] = [
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
  `CREATE FULLTEXT INDEX documentPrintedKeys IF NOT EXISTS FOR (node:Document) ON EACH [node.printedKeys] OPTIONS ${EXACT}`,
  `CREATE FULLTEXT INDEX departmentNameKeys IF NOT EXISTS FOR (node:Department) ON EACH [node.nameKeys] OPTIONS ${EXACT}`,
  `CREATE FULLTEXT INDEX termNameKeys IF NOT EXISTS FOR (node:AwardType|Beneficiary|Matter|Jurisdiction) ON EACH [node.nameKeys] OPTIONS ${EXACT}`,
  `CREATE FULLTEXT INDEX documentText IF NOT EXISTS FOR (node:Document) ON EACH [node.title, node.noticeTitle, node.number] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX clauseWords IF NOT EXISTS FOR (node:Clause) ON EACH [node.text, node.searchText] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX departmentText IF NOT EXISTS FOR (node:Department) ON EACH [node.name, node.shortName, node.aliasText] OPTIONS ${CJK}`,
  `CREATE FULLTEXT INDEX awardText IF NOT EXISTS FOR (node:Award) ON EACH [node.title, node.condition] OPTIONS ${CJK}`,
];

/** All of both, which are made once and stay. */
export const INDEXES: readonly string[] = [...IDENTITIES, ...LOOK_UPS];

/** The name of a constraint or index, from the statement that makes it. */
export const nameOfIndex = (statement: string): string => /^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) (\w+)/u.exec(statement)?.[1] ?? '';

/** Takes the indexes away. */
export const WITHOUT_LOOK_UPS: readonly string[] = LOOK_UPS.map((statement) => `DROP INDEX ${nameOfIndex(statement)} IF EXISTS`);

/** Waits until every index answers for all that is loaded, an hour at most. */
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(3600)';

/** Lets no plan stand that was made for a smaller graph; for after a first load. */
export const FORGET_PLANS = 'CALL db.clearQueryCaches()';
