import { setTimeout as delay } from 'node:timers/promises';
import { readiness } from './neo4j';
import type { Address, Server } from './types';

/** Milliseconds from one question to the next, and until a question counts as not answered. */
const PAUSE = 1_000;
const PATIENCE = 4_000;

/** Questions in a row without an answer, after which a server that is there is not believed to answer any more. */
const MISSES = 3;

/**
 * Resolves when a server has died, or has answered nothing for a quarter of a minute; with how, as a sentence.
 * @throws AbortError where the signal came first.
 */
export async function loss(address: Address, { runs }: Pick<Server, 'runs'>, signal: AbortSignal): Promise<string> {
  for (let misses = 0; ; ) {
    await delay(PAUSE, undefined, { signal });
    const answer = await readiness(address, PATIENCE);
    if (answer === 'READY') misses = 0;
    else if (!(await runs())) return gone('Neo4j is gone');
    else if (++misses === MISSES) return gone(`Neo4j runs, but has not answered ${MISSES} times in a row (${answer})`);
  }

  function gone(how: string): string {
    signal.throwIfAborted();
    return how;
  }
}
