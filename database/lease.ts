import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock';
import { lives, ownMark } from './processes';
import type { Database, Server, Situation } from './types';

/** Shares a managed server among the processes of a checkout: the last one to leave stops it. */
export function lease(situation: Situation, server: Server): Database {
  const { home, purpose } = situation;
  join_(home);
  return {
    uri: server.uri,
    database: 'neo4j',
    provider: server.provider,
    stop: () =>
      alone({ ...situation, signal: new AbortController().signal }, async () => {
        leave(home);
        if (users(home) > 0) return;
        await server.stop();
        if (purpose === 'scratch') rmSync(home, { recursive: true, force: true });
      }),
    kill: () => {
      leave(home);
      if (users(home) === 0) server.kill();
      if (purpose === 'scratch') rmSync(home, { recursive: true, force: true });
    },
  };
}
