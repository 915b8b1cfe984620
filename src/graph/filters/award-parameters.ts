import type { AwardFilter } from '../../schema-types';
import { searched } from '../model';
import type { Row } from '../neo4j';
import { awardsWithWords, MOST } from '../reads/awards-with-words';
import { restatedAwards } from '../reads/restated-awards';
import { codesAround, departmentIds, documentIds, jurisdictionCodes, termsIn } from './names';
import type { FilterScope } from './scope';

/** What `awardConditions` take, with the names in it resolved; null where there is none. */
export async function awardFilter(scope: FilterScope, filter: AwardFilter | null | undefined, asOf?: string | null): Promise<Row> {
  const day = asOf ?? scope.today;
  if (!filter) return { asOf: day, filter: null };
  const jurisdiction = await jurisdictionCodes(scope, 'jurisdiction', filter.jurisdiction);
  const around = await codesAround(scope, 'around', filter.around);
  const text = filter.text == null ? null : wordsOf(filter.text);
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

/** The words of a text in the form for search, without words that have neither letters nor digits. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[\s\p{Default_Ignorable_Code_Point}]+/u).map((word) => searched(word).replace(/^\p{P}+|\p{P}+$/gu, ''));
  return words.filter(Boolean);
}

/** A run of Chinese characters within a word: wherever the word stands, full text finds its pairs of characters in a row. */
const RUN = /\p{Unified_Ideograph}{2,}/gu;
/** So many of the longest are enough. */
const RUNS = 5;

/** The ordinals of the awards that may have the words; null where full text finds more than a list should begin with, or cannot look for them. */
async function awardsWith({ load }: FilterScope, words: readonly string[]): Promise<readonly number[] | null> {
  const runs = words.flatMap((word) => word.match(RUN) ?? []).toSorted((a, b) => b.length - a.length);
  if (runs.length === 0) return null;
  const query = runs.slice(0, RUNS).map((run) => `+"${run}"`);
  const found = await load(awardsWithWords, query.join(' '));
  return found.length > MOST ? null : found;
}
