import type { Row } from '../neo4j';
import { EVERYTHING, type List, list } from './connection';
import type { Place } from './cursor';
import type { Page } from './page';

/** The kinds that full text search covers, in their order at equal scores. */
export const SEARCH_KINDS = ['DOCUMENT', 'CLAUSE', 'DEPARTMENT', 'AWARD'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One hit of full text search. Its place: score, kind, ordinal. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly score: number;
}

export const HITS = { name: 'search', placeLength: 3 } as const;

/** Higher than any score of Lucene. */
const TYPED_FIRST = 1_000;

/**
 * Cypher from `hit` and its score `found` to the hits that contain each of `$figures`, with a score that puts those with `$typed` first.
 * @param text Its text in the form for search.
 */
export const scored = (hit: string, text: string) => `
    WITH ${hit}, found, ${text} AS said
    WHERE all(figure IN $figures WHERE said =~ figure)
    WITH ${hit}, CASE WHEN said CONTAINS $typed THEN ${TYPED_FIRST} ELSE 0 END + found AS score`;

/** Full text search of one kind. */
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
