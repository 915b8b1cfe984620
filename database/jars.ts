import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jarsFolder } from './folders';
import { fetchJars } from './maven';
import { startOf } from './processes';
import type { Absence, Situation } from './types';

/** Marks a folder that the process of the number after it still fills. */
const PARTIAL = '.partial-';

/** Lists the jars with their sizes, so that a folder proves itself whole. */
const LIST = 'jars.json';

/**
 * The folder with the jars of Neo4j, complete: as the cache holds it, else fetched.
 * @throws Error with one sentence where Maven is there and fails.
 */
export async function jars(situation: Situation): Promise<string | Absence> {
  const folder = jarsFolder(situation.env);
  mkdirSync(dirname(folder), { recursive: true });
  removeAbandoned(folder);
  if (complete(folder)) return folder;
  const partial = `${folder}${PARTIAL}${process.pid}`;
  try {
    const absence = await fetchJars(situation, partial);
    if (absence) return absence;
    writeFileSync(join(partial, LIST), JSON.stringify(sizes(partial)));
    settle(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/** Puts the fetched folder in its place, unless another process has just done so. */
function settle(partial: string, folder: string): void {
  if (complete(folder)) return;
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    const [, pid] = name.split(PARTIAL);
    const fillsNoMore = pid !== undefined && (Number(pid) === process.pid || startOf(Number(pid)) === null);
    if (fillsNoMore) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function complete(folder: string): boolean {
  try {
    const listed = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as Record<string, number>;
    const found = sizes(folder);
    return Object.entries(listed).every(([name, size]) => found[name] === size);
  } catch {
    return false;
  }
}

function sizes(folder: string): Record<string, number> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  return Object.fromEntries(names.map((name) => [name, statSync(join(folder, name)).size]));
}
