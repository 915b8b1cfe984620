import type { Point } from './matrix';
import type { Box } from './placed';
import { boxBetween, isRule } from './upright';

/** A step of a path with its end, or the line back to the last move. */
export type PathStep = readonly [kind: 'move' | 'line' | 'curve', to: Point] | readonly ['close'];

/** The straight horizontal and vertical parts of a path. */
export function sidesOf(steps: readonly PathStep[]): Box[] {
  const sides: Box[] = [];
  let start: Point = [0, 0];
  let last = start;
  for (const [kind, to = start] of steps) {
    if (kind === 'line' || kind === 'close') sides.push(boxBetween(last, to));
    if (kind === 'move') start = to;
    last = to;
  }
  return sides.filter(isRule);
}
