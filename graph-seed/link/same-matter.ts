import type { LinkedAward, LinkedClause, LinkedConflict, LinkedOverlap, LinkedStacking } from '../linked';
import { CONTAINED, NEAR } from './alike';
import { awardConflicts } from './award-conflicts';
import { isCited } from './cited';
import { conflictsBetween } from './conflicts';
import { grams, likeness } from './grams';
import { isOneText } from './overlaps';

/**
 * Adds to the overlaps of words the pairs of clauses in other words whose awards have the same matter (SAME_MATTER). Adds conflicts of sums and
 * rates between awards to both kinds of pairs.
 * @param alike The overlaps of words.
 */
export function withSameMatter(
  awards: readonly LinkedAward[],
  stackings: readonly LinkedStacking[],
  restatements: readonly (readonly LinkedAward[])[],
  alike: readonly LinkedOverlap[],
): LinkedOverlap[] {
  const order = new Map(awards.map((award, i) => [award, i]));
  const placeOf = (award: LinkedAward) => order.get(award) ?? 0;
  const restated = restatements.flatMap((group) => consecutive(group.toSorted((a, b) => placeOf(a) - placeOf(b))));
  const same = [...stackings.filter(({ relation }) => relation === 'SAME_MATTER'), ...restated].sort(
    (x, y) => placeOf(x.a) - placeOf(y.a) || placeOf(x.b) - placeOf(y.b),
  );
  const texts = new Map<LinkedClause, Set<string>>();
  const gramsOf = (clause: LinkedClause): Set<string> => {
    const known = texts.get(clause) ?? grams(clause.full.text);
    texts.set(clause, known);
    return known;
  };
  const found = new Map(alike.map((one) => [keyOf(one.a, one.b), one]));
  for (const pair of same) {
    const [a, b] = [cited(pair.a.clause), cited(pair.b.clause)];
    if (isOneText(a, b)) continue;
    const known = found.get(keyOf(a, b)) ?? found.get(keyOf(b, a));
    if (known) {
      const more = known.a === a ? awardConflicts(pair.a, pair.b) : awardConflicts(pair.b, pair.a);
      found.set(keyOf(known.a, known.b), { ...known, conflicts: distinct([...known.conflicts, ...more]) });
      continue;
    }
    const measure = likeness(gramsOf(a), gramsOf(b));
    if ([a, b].every(isCited) && (measure.similarity >= NEAR || measure.containment >= CONTAINED)) continue;
    const sameDocument = a.document !== null && a.document === b.document;
    const conflicts = distinct([...conflictsBetween(a, b), ...awardConflicts(pair.a, pair.b)]);
    found.set(keyOf(a, b), { a, b, kind: 'SAME_MATTER', ...measure, sameDocument, conflicts });
  }
  return [...found.values()];
}

const keyOf = (a: LinkedClause, b: LinkedClause): string => `${a.id} ${b.id}`;

/** Removes duplicates among conflicts by words and by awards. */
const distinct = (conflicts: readonly LinkedConflict[]): LinkedConflict[] => [
  ...new Map(conflicts.map((one) => [`${one.kind} ${one.a.ranges} ${one.b.ranges}`, one])).values(),
];

/** Each item of a list with the next one. */
const consecutive = <T>(list: readonly T[]): { readonly a: T; readonly b: T }[] => list.slice(1).map((b, i) => ({ a: list[i] ?? b, b }));

/** The article or point that contains a clause: the level that a reader cites. */
function cited(clause: LinkedClause): LinkedClause {
  for (let at: LinkedClause | null = clause; at; at = at.parent) if (isCited(at)) return at;
  return clause;
}
