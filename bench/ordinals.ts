import type { GraphRows } from '../graph-seed/graph-rows';
import { shuffled } from './random';

/**
 * The ordinals of the nodes of all copies, by copy and id. The copies are shuffled into each other; each keeps its own order.
 */
export function ordinals({ nodes }: GraphRows, copies: number): ReadonlyMap<string, number>[] {
  const places = Array.from({ length: copies }, () => new Map<string, number>());
  for (const label of new Set(nodes.map((node) => node.label))) {
    const order = nodes.filter((node) => node.label === label).map(({ id }) => id);
    const turns = shuffled(
      places.flatMap((_, copy) => order.map(() => copy)),
      copies,
    );
    const next = places.map(() => 0);
    for (const [place, copy] of turns.entries()) {
      const turn = next[copy] ?? 0;
      places[copy]?.set(order[turn] ?? '', place);
      next[copy] = turn + 1;
    }
  }
  return places;
}
