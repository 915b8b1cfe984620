import { setImmediate as turn } from 'node:timers/promises';

/** Turns of the event loop without a change after which nothing is pending. Independent of the clock. */
const TURNS = 200;

/** Resolves with the count when it has not changed for that many turns, or with the first count above `most`. */
export async function still(count: () => number, most = Number.POSITIVE_INFINITY): Promise<number> {
  let seen = count();
  for (let turns = 0; turns < TURNS && seen <= most; turns++) {
    await turn();
    if (count() === seen) continue;
    seen = count();
    turns = 0;
  }
  return seen;
}
