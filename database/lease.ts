import { rmSync } from 'node:fs';
import { alone } from './lock';
import type { Database, Server, Situation } from './types';
import { leave } from './users';

/** Shares a managed server among the processes of a checkout: the last one to leave stops it. */
export function lease(situation: Situation, server: Server): Database {
  return {
    uri: server.uri,
    database: 'neo4j',
    provider: server.provider,
    async stop() {
      const untroubled = { ...situation, signal: new AbortController().signal };
      await alone(untroubled, async () => {
        if (!leave(situation.home)) return;
        if (situation.purpose === 'keep') situation.onProgress('Stopping Neo4j');
        await server.stop();
      });
      clear(situation);
    },
    kill() {
      if (leave(situation.home)) server.kill();
      clear(situation);
    },
  };
}

/** A scratch server leaves nothing behind. */
export function clear({ home, purpose }: Situation): void {
  if (purpose === 'scratch') rmSync(home, { recursive: true, force: true, maxRetries: 10 });
}
