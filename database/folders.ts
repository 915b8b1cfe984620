import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import type { Environment } from './types';
import { NEO4J_VERSION } from './version';

const NAME = 'policy-graph';

/** Names a checkout by its folder and a digest of its path, so that two clones never meet. */
export function checkoutName(checkout: string): string {
  const path = realpathSync(checkout);
  const folder = basename(path)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
  return `${folder}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
}

/** Where the managed server of a checkout lives, and its data between starts. */
export function homeFolder(env: Environment, checkout: string): string {
  return join(base(env, 'XDG_DATA_HOME', '.local/share'), NAME, checkoutName(checkout));
}

/** Where the jars of Neo4j are kept, for every checkout of this user. */
export function jarsFolder(env: Environment): string {
  return join(base(env, 'XDG_CACHE_HOME', '.cache'), NAME, 'neo4j', NEO4J_VERSION);
}

/** Every scratch server lives in a folder of its own that begins with this path. */
export const SCRATCH = join(realpathSync(tmpdir()), `${NAME}-scratch-`);

/** The XDG base directories; a relative one is to be ignored, says their specification. */
function base(env: Environment, name: string, otherwise: string): string {
  const folder = env[name];
  return folder && isAbsolute(folder) ? folder : join(env.HOME || homedir(), otherwise);
}
