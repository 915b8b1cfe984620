import { rmSync } from 'node:fs';
import { fill, loaded } from './fill';
import { alone } from './lock';
import type { Database, Server, Situation } from './types';
import { leave } from './users';
import { watch } from './watch';

/** Shares a managed server among the processes of a checkout. The last one to leave stops it. */
export function lease(situation: Situation, server: Server): Database {
  const ending = new AbortController();
  const watched = { ...situation, signal: AbortSignal.any([situation.signal, ending.signal]) };
  return {
    ...server.address,
    provider: server.provider,
    home: situation.home,
    async stop() {
      ending.abort();
      const untroubled = { ...situation, signal: new AbortController().signal };
      await alone(untroubled, async () => {
        if (!leave(situation.home)) return;
        if (situation.purpose === 'keep') situation.onProgress('Stopping Neo4j');
        await server.stop();
      });
      clear(situation);
    },
    kill() {
      ending.abort();
      if (leave(situation.home)) server.kill();
      clear(situation);
    },
    fill: (load) => alone(watched, () => fill(watched, server, load)),
    keepAlive: (load) => void watch(watched, server, () => loaded(load)),
  };
}

/** Removes the home of a scratch server. */
export function clear({ home, purpose }: Situation): void {
  if (purpose === 'scratch') rmSync(home, { recursive: true, force: true, maxRetries: 10 });
}
