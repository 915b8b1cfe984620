import type { LinkedClause, LinkedDocument, LinkedOverlap, LinkedSupersession } from '../linked';
import { buildsOn } from '../vocabulary/title-subjects';
import { yearOf } from './chronology';
import type { Claim } from './claim';
import { claimsBySameSubject } from './same-subject';
import { claimsBySameWords } from './same-words';
import type { Titles } from './titles';

/**
 * What nothing states and no title shows, but much speaks for (INFERRED): a text that can take the place of an earlier one repeats its words, or
 * has its subject. One whose title says that it goes on with what stands (进一步) amends.
 * @param known what is stated or shown of two documents stands alone
 */
export function inferredSupersessions(
  documents: readonly LinkedDocument[],
  overlaps: readonly LinkedOverlap[],
  clauses: readonly LinkedClause[],
  known: readonly LinkedSupersession[],
  titles: Titles,
): LinkedSupersession[] {
  const keyOf = (newer: LinkedDocument | null, older: LinkedDocument | null) => `${newer?.id}→${older?.id}`;
  const said = new Set(known.flatMap(({ newer, older }) => [keyOf(newer, older), keyOf(older, newer)]));
  const claims = new Map<string, Claim>();
  for (const claim of [...claimsBySameWords(overlaps, clauses), ...claimsBySameSubject(documents, titles)]) {
    const key = keyOf(claim.newer, claim.older);
    if (!said.has(key) && !claims.has(key)) claims.set(key, claim);
  }
  // What a text took the place of long before is no longer there to be replaced: the latest is.
  const latest = new Map<LinkedDocument | null, number>();
  for (const { newer, older } of [...known, ...claims.values()]) latest.set(newer, Math.max(latest.get(newer) ?? 0, yearOf(older) ?? 0));
  const isDirect = ({ newer, older }: Claim) => yearOf(older) === latest.get(newer);
  return [...claims.values()].filter(isDirect).map(({ newer, older, confidence, evidence }) => ({
    newer,
    older,
    relation: buildsOn(newer.title ?? '') ? 'AMENDS' : 'REPLACES',
    basis: 'INFERRED',
    confidence: Math.round(confidence * 100) / 100,
    evidence,
    from: null,
  }));
}
