import { setTimeout as delay } from 'node:timers/promises';
import { readiness } from './neo4j';
import type { Load, Server, Situation } from './types';

/** Loads a graph. @throws Error if it cannot be loaded */
export async function loaded(load: Load): Promise<void> {
  if ((await load()) !== 'done') throw new Error('The graph could not be loaded.');
}

/**
 * Loads a graph into a managed server. If the server refuses, it is started again without data, and the graph is loaded into that.
 * @throws Error with one sentence if it cannot be loaded
 */
export async function fill({ signal }: Pick<Situation, 'signal'>, server: Server, load: Load): Promise<void> {
  const over = new AbortController();
  const done = await Promise.race([load(), stuck(server, over.signal)]).finally(() => over.abort());
  if (done === 'done') return;
  signal.throwIfAborted();
  if (done === 'failed') throw new Error('The graph could not be loaded.');
  const trouble = server.trouble() ?? (await silence(server));
  if (trouble) throw new Error(`The graph could not be loaded: ${trouble}.`);
  await server.renew(signal);
  await loaded(load);
}

/** Resolves when the server can take no more data. The server does not always report this, but keeps clients waiting. */
async function stuck({ trouble }: Server, signal: AbortSignal): Promise<'refused'> {
  do await delay(1_000, undefined, { signal });
  while (trouble() === null);
  return 'refused';
}

/** A sentence about a server that does not answer; null if it answers. */
async function silence({ address }: Server): Promise<string | null> {
  const answer = await readiness(address);
  return answer === 'READY' ? null : `Neo4j no longer answers (${answer})`;
}
