import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import type { Environment } from './types';
import { NEO4J_VERSION } from './version';

const NAME = 'policy-graph';

/** The name of a checkout: its folder and a digest of its path, because clones can have equal folder names. */
export function checkoutName(checkout: string): string {
  const path = realpathSync(checkout);
  const folder = basename(path)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
  return `${folder}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
}

/** The home of the managed server of a checkout, with its data. */
export function homeFolder(env: Environment, checkout: string): string {
  return join(base(env, 'XDG_DATA_HOME', '.local/share'), NAME, checkoutName(checkout));
}

/** The folder of the jars of Neo4j, shared by the checkouts of a user. */
export function jarsFolder(env: Environment): string {
  return join(base(env, 'XDG_CACHE_HOME', '.cache'), NAME, 'neo4j', NEO4J_VERSION);
}

/** The common beginning of the homes of scratch servers. */
export const SCRATCH = join(realpathSync(tmpdir()), `${NAME}-scratch-`);

/** An XDG base directory. A relative path is ignored, as the specification requires. */
function base(env: Environment, name: string, otherwise: string): string {
  const folder = env[name];
  return folder && isAbsolute(folder) ? folder : join(env.HOME || homedir(), otherwise);
}
