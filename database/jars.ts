import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jarsFolder } from './folders';
import { fetchJars } from './maven';
import { startOf } from './processes';
import type { Absence, Situation } from './types';
import { unwritable } from './unwritable';
import { isWhole } from './zip';

/** Marks a folder that the process of the number after it still fills. */
const PARTIAL = '.partial-';

/** Lists the jars with their sizes, so that a folder proves itself whole. */
const LIST = 'jars.json';

/** A repository of Maven for one fetch alone. */
const REPOSITORY = 'repository';

/**
 * The folder with the jars of Neo4j, complete: as the cache holds it, else fetched.
 * @throws Error with one sentence where Maven is there and fails, or the cache cannot be written.
 */
export async function jars(situation: Situation): Promise<string | Absence> {
  const folder = jarsFolder(situation.env);
  return cached(situation, folder).catch((error) => Promise.reject(unwritable(error, folder, 'XDG_CACHE_HOME')));
}

async function cached(situation: Situation, folder: string): Promise<string | Absence> {
  if (complete(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  removeAbandoned(folder);
  if (existsSync(folder)) situation.onProgress(`The jars in ${folder} are not whole: they are fetched again`);
  const partial = `${folder}${PARTIAL}${process.pid}`;
  try {
    const absence = await fetchWhole(situation, partial);
    if (absence) return absence;
    writeFileSync(join(partial, LIST), JSON.stringify(sizes(partial)));
    settle(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/** Maven copies what its own repository holds, be it whole or not: then all is fetched once more, past that repository. */
async function fetchWhole(situation: Situation, partial: string): Promise<Absence | null> {
  const absence = await fetchJars(situation, partial);
  const [damaged] = absence ? [] : broken(partial);
  if (damaged === undefined) return absence;
  situation.onProgress(`${damaged} in Maven's repository is not whole: all jars are fetched again, past it`);
  rmSync(partial, { recursive: true });
  await fetchJars(situation, partial, join(partial, REPOSITORY));
  rmSync(join(partial, REPOSITORY), { recursive: true, force: true });
  const [still] = broken(partial);
  if (still !== undefined) throw new Error(`Maven fetched ${still} twice, and it is not whole. Try again later, or with another mirror.`);
  return null;
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
    return Object.entries(listed).every(([name, size]) => found[name] === size) && broken(folder).length === 0;
  } catch {
    return false;
  }
}

/** Jars that are cut short, or were never written through to the disk. */
function broken(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.jar') && !isWhole(join(folder, name)));
}

function sizes(folder: string): Record<string, number> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  return Object.fromEntries(names.map((name) => [name, statSync(join(folder, name)).size]));
}
