import { grouped, pushTo } from '../grouped';
import { likeness } from './grams';
import { conditionOf } from './restatements';
import type { Pair } from './stacking-pairs';
import type { Side } from './stacking-side';

/** The number of nearest partners of each kind that each award keeps. */
const NEAREST = 8;

/**
 * The pairs in which one award is among the 8 nearest of the other: those with the most similar conditions first, then the closest in order.
 * n awards have at most 8n pairs of each kind, also where many texts are from one template.
 * @param kindOf Pairs of one kind compete. Null for a pair that is kept in any case.
 */
export function nearestPairs<P extends Pair>(pairs: readonly P[], kindOf: (pair: P) => string | null): P[] {
  const kept = new Set<P>();
  for (const [kind, alike] of grouped(pairs, kindOf)) {
    const partners = new Map<Side, P[]>();
    for (const pair of alike) for (const side of [pair.a, pair.b]) pushTo(partners, side, pair);
    const similarity = new Map<P, number>();
    const nearness = (pair: P): number => {
      const known = similarity.get(pair) ?? likeness(conditionOf(pair.a.award), conditionOf(pair.b.award)).similarity;
      similarity.set(pair, known);
      return known;
    };
    const apart = ({ a, b }: P) => Math.abs(a.order - b.order);
    for (const own of partners.values()) {
      const all = kind === null || own.length <= NEAREST;
      const nearest = all ? own : own.sort((x, y) => nearness(y) - nearness(x) || apart(x) - apart(y)).slice(0, NEAREST);
      for (const pair of nearest) kept.add(pair);
    }
  }
  return pairs.filter((pair) => kept.has(pair));
}
