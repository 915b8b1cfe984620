import type { DocumentFilter } from '../../schema-types';
import { titleKey } from '../model';
import type { Row } from '../neo4j';
import { among, amongMany, conditions, ofUnit } from '../statement';
import { forceConditions } from './force';
import { departmentIds, documentIds, jurisdictionCodes } from './names';
import type { FilterScope } from './scope';
import { wordsIn } from './words';

const FILTER = '$parameters.filter';

/** Whether a document's title or that of its notice contains a word. */
const titled = (word: string) => `(document.titleKey CONTAINS ${word} OR document.noticeTitleKey CONTAINS ${word})`;

/** The conditions of a filter of documents, on the variable `document`. */
export const documentConditions = conditions(
  {
    number: among('document.id', `${FILTER}.number`),
    title: `${titled(`head(${FILTER}.title)`)} AND all(word IN ${FILTER}.title WHERE ${titled('word')})`,
    jurisdiction: amongMany('document.jurisdictionCode', `${FILTER}.jurisdiction`),
    level: amongMany('document.level', `${FILTER}.level`),
    issuer: ofUnit('MATCH (document)<-[:ISSUED]-(issuer:Department)', 'issuer', `${FILTER}.issuer`),
    presence: among('document.presence', `${FILTER}.presence`),
    ...forceConditions('document', FILTER),
  },
  'filter',
);

/** Parameters of `documentConditions` from a filter, with names resolved to ids and codes. Absent fields are null. */
export async function documentFilter(scope: FilterScope, filter: DocumentFilter | null | undefined, asOf?: string | null): Promise<Row> {
  const day = asOf ?? scope.today;
  if (!filter) return { asOf: day, filter: null };
  const jurisdiction = await jurisdictionCodes(scope, 'jurisdiction', filter.jurisdiction);
  const issuer = await departmentIds(scope, 'issuer', filter.issuer, jurisdiction);
  const numbered = filter.number && (await Promise.all(filter.number.map((number) => documentIds(scope, 'number', number))));
  return {
    asOf: day,
    filter: {
      number: numbered?.flatMap((ids) => ids ?? []) ?? null,
      title: longestFirst(wordsIn(scope, 'title', filter.title, titleKey)),
      jurisdiction,
      level: filter.level ?? null,
      issuer,
      presence: filter.presence ?? null,
      force: filter.force ?? null,
      endsBy: filter.endsBy ?? null,
    },
  };
}

/** Words, the longest first, because fewest titles contain it. */
const longestFirst = (words: readonly string[] | null) => words?.toSorted((a, b) => b.length - a.length) ?? null;
