import type { LinkedClause, LinkedOverlap } from '../linked';
import { NEAR, nearest } from './alike';
import { isCited } from './cited';
import { conflictsBetween } from './conflicts';
import { gramCodes, type Likeness } from './grams';

/**
 * Overlaps (重复) of articles and points by their words: IDENTICAL, NEAR_DUPLICATE, CONTAINS. The figures are exact. A clause is not compared with
 * its ancestors and descendants, nor a digest with its full clause. Each clause keeps its nearest (see `nearest`). `withSameMatter` adds the
 * pairs of SAME_MATTER, whose words differ.
 */
export function linkOverlaps(clauses: readonly LinkedClause[]): LinkedOverlap[] {
  const compared = clauses.filter(isCited);
  const texts = gramCodes(compared.map((clause) => clause.full.text));
  return nearest(texts, (a, b) => !areOneText(compared[a], compared[b])).flatMap((pair): LinkedOverlap[] => {
    const [first, second] = [compared[pair.a], compared[pair.b]];
    if (!first || !second) return [];
    const kind = kindOf(pair);
    const swapped = kind === 'CONTAINS' && (texts[pair.b]?.length ?? 0) > (texts[pair.a]?.length ?? 0);
    const [a, b] = swapped ? [second, first] : [first, second];
    const { similarity, containment } = pair;
    const sameDocument = a.document !== null && a.document === b.document;
    return [{ a, b, kind, similarity, containment, sameDocument, conflicts: conflictsBetween(a, b) }];
  });
}

const areOneText = (a: LinkedClause | undefined, b: LinkedClause | undefined): boolean =>
  a === undefined || b === undefined || isOneText(a, b);

const kindOf = ({ similarity }: Likeness): LinkedOverlap['kind'] =>
  similarity === 1 ? 'IDENTICAL' : similarity >= NEAR ? 'NEAR_DUPLICATE' : 'CONTAINS';

/** True if one is the other's ancestor or digest. */
export const isOneText = (a: LinkedClause, b: LinkedClause): boolean =>
  isWithin(a, b) || isWithin(b, a) || isExcerpt(a, b) || isExcerpt(b, a);

const isExcerpt = ({ excerptOf }: LinkedClause, full: LinkedClause): boolean =>
  excerptOf !== null && (isWithin(excerptOf, full) || isWithin(full, excerptOf));

function isWithin(clause: LinkedClause, outer: LinkedClause): boolean {
  for (let at: LinkedClause | null = clause; at; at = at.parent) if (at === outer) return true;
  return false;
}
