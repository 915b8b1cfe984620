import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SCRATCH } from './folders';
import { endServer } from './server';
import { users } from './users';

/** Ends scratch servers whose callers were killed, and removes their folders. */
export async function sweep(): Promise<void> {
  const folder = dirname(SCRATCH);
  const homes = readdirSync(folder).map((name) => join(folder, name));
  for (const home of homes.filter((path) => path.startsWith(SCRATCH))) {
    if (users(home).length > 0) continue;
    await endServer(home, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  }
}
