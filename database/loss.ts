import { setTimeout as delay } from 'node:timers/promises';
import { readiness } from './neo4j';
import type { Address, Server } from './types';

/** Milliseconds between checks, and after which a check counts as unanswered. */
const PAUSE = 1_000;
const PATIENCE = 4_000;

/** Consecutive unanswered checks after which a running server counts as lost. */
const MISSES = 3;

/**
 * Resolves with a sentence when a server has ended, or has not answered MISSES checks in a row.
 * @throws AbortError if the signal comes first
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
