import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths';

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, CORPUS_RECORD, ...env } = process.env;

/** Runs the compiled loader to its end. Only the cache carries over from other runs. */
export function loader(args: readonly string[], cache: string, more: Readonly<Record<string, string>> = {}): Ended {
  return ran([join(ROOT, 'dist', 'graph-seed', 'cli.js'), ...args], { XDG_CACHE_HOME: cache, ...more });
}

/** Runs a script of the project to its end. */
export const script = (name: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Ended =>
  ran([join(ROOT, 'scripts', `${name}.mjs`), ...args], more);

function ran(command: readonly string[], more: Readonly<Record<string, string>>): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env: { ...env, ...more } });
  return { status, out: stdout, err: stderr };
}
