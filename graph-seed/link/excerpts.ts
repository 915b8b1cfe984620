import { pushTo } from '../grouped';
import type { LinkedClause, LinkedDocument } from '../linked';
import { countShared, grams, likenessOf } from './grams';

/** The least share of the shorter text's 3-grams that the longer one must contain. */
const CONTAINED = 0.6;

/**
 * Links each digest (摘编) to its source, an article or item of the same document. Candidates share 0.6 of the shorter one's 3-grams. The one
 * that covers most of the digest wins, then the most similar.
 */
export function linkExcerpts(clauses: readonly LinkedClause[]): void {
  const digests = clauses.filter(({ form, document }) => form === 'DIGEST' && document !== null);
  const digested = new Set(digests.map(({ document }) => document));
  const held = new Map<LinkedDocument | null, { clause: LinkedClause; grams: Set<string> }[]>();
  for (const clause of clauses)
    if (clause.form === 'FULL_TEXT' && digested.has(clause.document) && ['ARTICLE', 'ITEM', 'PARAGRAPH'].includes(clause.segment.kind))
      pushTo(held, clause.document, { clause, grams: grams(clause.full.text) });
  for (const digest of digests) {
    const own = grams(digest.full.text);
    const best = (held.get(digest.document) ?? [])
      .map((candidate) => {
        const shared = countShared(own, candidate.grams);
        return { clause: candidate.clause, shared, ...likenessOf(shared, own.size, candidate.grams.size) };
      })
      .filter((candidate) => candidate.containment >= CONTAINED)
      .sort((a, b) => b.shared - a.shared || b.similarity - a.similarity)[0];
    digest.excerptOf = best?.clause ?? null;
  }
}
