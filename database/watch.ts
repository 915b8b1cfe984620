import { setTimeout as delay } from 'node:timers/promises';
import { alone } from './lock';
import { loss } from './loss';
import { readiness } from './neo4j';
import type { Server, Situation } from './types';

/** Milliseconds between failed attempts: the first value, doubled each time up to the second. */
const PAUSES = [1_000, 30_000] as const;

/** Milliseconds for a last check of a server that seems lost. */
const LOOK = 2_000;

/**
 * Starts a server again whenever it is lost, until the signal of the situation.
 * @param whenBack Awaited after each start, while no other process works on the home.
 */
export async function watch(situation: Situation, server: Server, whenBack: () => Promise<void>): Promise<void> {
  const { signal, onProgress } = situation;
  const { address } = server;
  const revived = async () => {
    // Another process that watches the server may have been faster.
    if ((await readiness(address, LOOK)) !== 'READY') await server.revive(signal);
    await whenBack();
  };
  try {
    for (;;) {
      const how = await loss(address, server, signal);
      const lost = performance.now();
      onProgress(`${how}: it is started again at ${address.uri}`);
      await untilDone(situation, () => alone(situation, revived));
      onProgress(`Neo4j answers again, ${Math.round((performance.now() - lost) / 1000)} s later`);
    }
  } catch (error) {
    if (!signal.aborted) onProgress(`Neo4j is no longer watched: ${(error as Error).message}`);
  }
}

/**
 * Repeats work until it succeeds, with growing pauses, and reports each failure.
 * @throws AbortError if the signal comes first
 */
async function untilDone({ signal, onProgress }: Situation, work: () => Promise<void>): Promise<void> {
  const [shortest, longest] = PAUSES;
  for (let pause: number = shortest; ; pause = Math.min(2 * pause, longest)) {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      onProgress(`${(error as Error).message} It is tried again in ${pause / 1000} s`);
      await delay(pause, undefined, { signal });
    }
  }
}
