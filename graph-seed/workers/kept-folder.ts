import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The folder of cached readings, shared by the checkouts of a user: below XDG_CACHE_HOME if that is absolute, else below ~/.cache. */
export function keptFolder({ XDG_CACHE_HOME: cache = '', HOME: home }: Readonly<Record<string, string | undefined>>): string {
  return join(isAbsolute(cache) ? cache : join(home || homedir(), '.cache'), 'policy-graph', 'read');
}
