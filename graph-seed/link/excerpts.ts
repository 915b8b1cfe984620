import type { LinkedClause } from '../linked';
import { countShared, grams, likenessOf } from './grams';

/** The least share of the shorter text's 3-grams that the longer one must contain. */
const CONTAINED = 0.6;

/**
 * Links each digest (摘编) to its source, an article or item of the same document. Candidates share 0.6 of the shorter one's 3-grams. The one
 * that covers most of the digest wins, then the most similar.
 */
export function linkExcerpts(clauses: readonly LinkedClause[]): void {
  const held = new Map<string, { clause: LinkedClause; grams: Set<string> }[]>();
  for (const clause of clauses) {
    if (clause.form !== 'FULL_TEXT' || !clause.document || !['ARTICLE', 'ITEM', 'PARAGRAPH'].includes(clause.segment.kind)) continue;
    held.set(clause.document.id, [...(held.get(clause.document.id) ?? []), { clause, grams: grams(clause.full.text) }]);
  }
  for (const digest of clauses) {
    if (digest.form !== 'DIGEST' || !digest.document) continue;
    const own = grams(digest.full.text);
    const best = (held.get(digest.document.id) ?? [])
      .map((candidate) => {
        const shared = countShared(own, candidate.grams);
        return { clause: candidate.clause, shared, ...likenessOf(shared, own.size, candidate.grams.size) };
      })
      .filter((candidate) => candidate.containment >= CONTAINED)
      .sort((a, b) => b.shared - a.shared || b.similarity - a.similarity)[0];
    digest.excerptOf = best?.clause ?? null;
  }
}
