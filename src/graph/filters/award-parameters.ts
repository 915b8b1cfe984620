import type { AwardFilter } from '../../schema-types';
import { searched } from '../model';
import type { Row } from '../neo4j';
import { awardsWithWords, MOST } from '../reads/awards-with-words';
import { restatedAwards } from '../reads/restated-awards';
import { codesAround, departmentIds, documentIds, jurisdictionCodes, termsIn } from './names';
import type { FilterScope } from './scope';
import { wordsIn } from './words';

/** Parameters of `awardConditions` from a filter, with names resolved to ids and codes. Absent fields are null. */
export async function awardFilter(scope: FilterScope, filter: AwardFilter | null | undefined, asOf?: string | null): Promise<Row> {
  const day = asOf ?? scope.today;
  if (!filter) return { asOf: day, filter: null };
  const jurisdiction = await jurisdictionCodes(scope, 'jurisdiction', filter.jurisdiction);
  const around = await codesAround(scope, 'around', filter.around);
  const text = wordsIn(scope, 'text', filter.text, searchedWord);
  const [document, department, terms, within] = await Promise.all([
    documentIds(scope, 'document', filter.document),
    departmentIds(scope, 'department', filter.department, jurisdiction ?? around),
    termsIn(scope, filter),
    awardsWith(scope, text ?? []),
  ]);
  const rest = {
    document,
    jurisdiction,
    around,
    level: filter.level ?? null,
    department,
    ...terms,
    force: filter.force ?? null,
    endsBy: filter.endsBy ?? null,
    minYuan: filter.minYuan ?? null,
    hasSum: filter.hasSum ?? null,
    text,
    within,
    restated: null,
  };
  if (!filter.withoutRestatements) return { asOf: day, filter: rest };
  const restated = await scope.load(restatedAwards, 'all', { filter: rest, asOf: day });
  return { asOf: day, filter: { ...rest, restated } };
}

/** A word in the form for search, without marks around it. */
const searchedWord = (word: string) => searched(word).replace(/^\p{P}+|\p{P}+$/gu, '');

/** A run of Chinese characters within a word. The full-text index finds it as consecutive pairs of characters. */
const RUN = /\p{Unified_Ideograph}{2,}/gu;
/** How many of the longest runs a query uses. */
const RUNS = 5;

/** Ordinals of awards that may contain the words; null if there are more than `MOST`, or no run to look for. */
async function awardsWith({ load }: FilterScope, words: readonly string[]): Promise<readonly number[] | null> {
  const runs = words.flatMap((word) => word.match(RUN) ?? []).toSorted((a, b) => b.length - a.length);
  if (runs.length === 0) return null;
  const query = runs.slice(0, RUNS).map((run) => `+"${run}"`);
  const found = await load(awardsWithWords, query.join(' '));
  return found.length > MOST ? null : found;
}
