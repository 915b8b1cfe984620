import type { Row } from '../neo4j';
import { EVERYTHING, type List, list } from './connection';
import type { Place } from './cursor';
import type { Page } from './page';

/** What full text search looks through, in the order in which kinds stand at equal scores. */
export const SEARCH_KINDS = ['DOCUMENT', 'CLAUSE', 'DEPARTMENT', 'AWARD'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One hit of full text search. Its place: score, kind, ordinal. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly score: number;
}

export const HITS = { name: 'search', placeLength: 3 } as const;

/** More than any score of Lucene. */
const TYPED_FIRST = 1_000;

/**
 * From `hit` and `found`, its score, to those that have each of `$figures`, by a score that puts what has `$typed` first.
 * @param text what it says, as it is searched
 */
export const scored = (hit: string, text: string) => `
    WITH ${hit}, found, ${text} AS said
    WHERE all(figure IN $figures WHERE said =~ figure)
    WITH ${hit}, CASE WHEN said CONTAINS $typed THEN ${TYPED_FIRST} ELSE 0 END + found AS score`;

/** What full text search finds of one kind. */
export function searchHits(kind: SearchKind, statement: string): List<SearchHit> {
  const item = ({ id, score }: Row) => ({ kind, id, score }) as SearchHit;
  return list(statement, item, ({ score, ordinal }) => [score, SEARCH_KINDS.indexOf(kind), ordinal] as number[]);
}

/** Places sort by score, best first, then by kind and ordinal. */
export function compareHits([a, kindA, ordinalA]: Place, [b, kindB, ordinalB]: Place): number {
  return (b ?? 0) - (a ?? 0) || (kindA ?? 0) - (kindB ?? 0) || (ordinalA ?? 0) - (ordinalB ?? 0);
}

const BEST = 1e300;
const WORST = -1;

/** Parameters that the statement of one kind takes for a page of all kinds. */
export function hitParameters(page: Page, kind: SearchKind): Row {
  const of = (place: Place | null, score: number, ordinal: number): Row => {
    if (place === null) return { score, ordinal };
    const [cursorScore = 0, cursorKind = 0, cursorOrdinal = 0] = place;
    const sign = Math.sign(SEARCH_KINDS.indexOf(kind) - cursorKind);
    return { score: cursorScore, ordinal: sign === 0 ? cursorOrdinal : sign > 0 ? EVERYTHING.after : EVERYTHING.before };
  };
  return { after: of(page.after, BEST, EVERYTHING.before), before: of(page.before, WORST, EVERYTHING.after), limit: page.size + 1 };
}
