import { setImmediate as turn } from 'node:timers/promises';

/** Turns of the event loop in which whatever is ready to go on in this process goes on. They take no account of the clock. */
const TURNS = 200;

/**
 * The count once it has stayed the same for so many turns that nothing is left in this process that would change it; the first one above
 * `most` where it does not stay.
 */
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
