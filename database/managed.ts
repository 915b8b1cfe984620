import { diskFull } from './explain';
import { readiness } from './neo4j';
import { addressOf, endServer, killServer, serversOf } from './server';
import { putAside } from './store';
import type { Absence, Server, Situation } from './types';

/** Starts the server of a home on a port. */
export type Start = (situation: Situation, port: number) => Promise<Absence | null>;

/**
 * The running server of a home as `Server`.
 * @param provider What runs it, in a few words for the user.
 */
export function managed(situation: Situation, port: number, provider: string, start: Start): Server {
  const { home, purpose, onProgress } = situation;
  const again = async (signal: AbortSignal) => {
    const absence = await start({ ...situation, signal }, port);
    if (absence) throw new Error(`Neo4j cannot be started again: ${absence.reason}.`);
  };
  const address = addressOf(home, port);
  return {
    address,
    provider,
    stop: async () => endServer(home, purpose === 'keep' && (await readiness(address)) === 'READY' ? 'SIGTERM' : 'SIGKILL'),
    kill: () => killServer(home),
    runs: async () => serversOf(home).length > 0,
    async revive(signal) {
      await endServer(home, 'SIGKILL');
      await again(signal);
    },
    async renew(signal) {
      await endServer(home, 'SIGKILL');
      onProgress(`The data of Neo4j are put aside: ${putAside(home)}`);
      await again(signal);
    },
    trouble: () => diskFull(home),
  };
}
