import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where what was read of files is kept, for every checkout of this user: below XDG_CACHE_HOME where that is absolute, else below ~/.cache. */
export function keptFolder({ XDG_CACHE_HOME: cache = '', HOME: home }: Readonly<Record<string, string | undefined>>): string {
  return join(isAbsolute(cache) ? cache : join(home || homedir(), '.cache'), 'policy-graph', 'read');
}
