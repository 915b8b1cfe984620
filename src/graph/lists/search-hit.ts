import type { Row } from '../neo4j';
import type { Conditions } from '../statement';
import { type List, list } from './connection';
import type { Place } from './cursor';

/** The kinds that full-text search covers, in their order at equal scores. */
export const SEARCH_KINDS = ['DOCUMENT', 'CLAUSE', 'DEPARTMENT', 'AWARD'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A hit of full-text search. Its place is the negative score, the kind and the ordinal. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly score: number;
}

export const HITS = { name: 'search', placeLength: 3 } as const;

/** Higher than any score of Lucene. */
const TYPED_FIRST = 1_000;

/** The full-text search of one kind. */
interface Searched {
  readonly name: string;
  /** The full-text index. */
  readonly index: string;
  readonly thing: string;
  /** Cypher: the text of a thing as it is searched. */
  readonly text: string;
  readonly conditions?: Conditions;
}

/** Hits of one kind. All texts match each regular expression in `$parameters.figures`. Texts that contain `$parameters.typed` come first. */
export function searchHits(kind: SearchKind, { name, index, thing, text, conditions }: Searched): List<SearchHit> {
  const listed = {
    name,
    match: `CALL db.index.fulltext.queryNodes('${index}', key) YIELD node AS ${thing}, score AS found
    WITH ${thing}, found, ${text} AS said
    WHERE all(figure IN $parameters.figures WHERE said =~ figure)
    WITH ${thing}, CASE WHEN said CONTAINS $parameters.typed THEN ${TYPED_FIRST} ELSE 0 END + found AS score`,
    ...(conditions && { conditions }),
    things: `${thing}, score`,
    places: ['-score', String(SEARCH_KINDS.indexOf(kind)), `${thing}.ordinal`],
    columns: `${thing}.id AS id, score`,
  };
  return list(listed, ({ id, score }: Row) => ({ kind, id, score }) as SearchHit);
}

/** Compares places: the best score first, then kind and ordinal. */
export function compareHits(a: Place, b: Place): number {
  const at = a.findIndex((number, i) => number !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
