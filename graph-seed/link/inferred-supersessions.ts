import type { LinkedClause, LinkedDocument, LinkedOverlap, LinkedSupersession } from '../linked';
import { buildsOn } from '../vocabulary/title-subjects';
import { yearOf } from './chronology';
import type { Claim } from './claim';
import { claimsBySameSubject } from './same-subject';
import { claimsBySameWords } from './same-words';
import type { Titles } from './titles';

/**
 * Supersessions with the basis INFERRED: no text states them and no title shows them. The newer text can replace the older one, and repeats its
 * words or has its subject. A text whose title continues existing policy (进一步) amends it.
 * @param known Supersessions with the basis STATED or TITLE. They exclude inferred ones of the same documents.
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
  // A text replaces only its latest predecessor.
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
