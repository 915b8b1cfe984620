import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startOf } from '#lock';
import { jarsFolder } from './folders';
import { fetchJars } from './maven';
import type { Absence, Situation } from './types';
import { unwritable } from './unwritable';

/** Part of the name of a folder that a process is filling. The process id follows. */
const PARTIAL = '.partial-';

/** The file with the `checksum` of the jars of NEO4J_VERSION. */
const CHECKSUM = join('database', 'jars.sha256');

/** A Maven repository for a single fetch. */
const REPOSITORY = 'repository';

/** Running fetches of this process, by folder. Servers that start together share one. */
const underWay = new Map<string, Promise<string | Absence>>();

/**
 * The folder with all jars of Neo4j, from the cache or fetched.
 * @throws Error with one sentence if Maven fails or the cache cannot be written
 */
export function jars(situation: Situation): Promise<string | Absence> {
  const folder = jarsFolder(situation.env);
  const shared = underWay.get(folder);
  if (shared) return shared;
  const own = cached(situation, folder)
    .catch((error) => Promise.reject(unwritable(error, folder, 'XDG_CACHE_HOME')))
    .finally(() => underWay.delete(folder));
  underWay.set(folder, own);
  return own;
}

async function cached(situation: Situation, folder: string): Promise<string | Absence> {
  const wanted = readFileSync(join(situation.checkout, CHECKSUM), 'utf8').trim();
  if (checksum(folder) === wanted) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  removeAbandoned(folder);
  if (existsSync(folder)) situation.onProgress(`The jars in ${folder} are not those of this version: they are fetched again`);
  const partial = `${folder}${PARTIAL}${process.pid}`;
  try {
    const absence = await fetchChecked(situation, partial, wanted);
    if (absence) return absence;
    settle(partial, folder, wanted);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/** Fetches the jars and checks them. Maven may copy damaged files from its repository; then all are fetched again without that repository. */
async function fetchChecked(situation: Situation, partial: string, wanted: string): Promise<Absence | null> {
  const absence = await fetchJars(situation, partial);
  if (absence || checksum(partial) === wanted) return absence;
  situation.onProgress("The jars in Maven's repository are not those of this version: all are fetched again without it");
  rmSync(partial, { recursive: true });
  await fetchJars(situation, partial, join(partial, REPOSITORY));
  rmSync(join(partial, REPOSITORY), { recursive: true, force: true });
  const found = checksum(partial);
  if (found === wanted) return null;
  throw new Error(
    `Maven fetched jars twice that are not those of this version (SHA-256 ${found}, not ${wanted}). Try again later, or with another mirror.`,
  );
}

/** Moves the fetched folder to its place, unless another process was faster. */
function settle(partial: string, folder: string, wanted: string): void {
  if (checksum(folder) === wanted) return;
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

/** One SHA-256 over the jars of a folder, as `sha256sum $(ls *.jar | LC_ALL=C sort) | sha256sum` computes it; null without jars. */
export function checksum(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const all = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jar')) continue;
    const digest = createHash('sha256').update(readFileSync(join(folder, name)));
    all.update(`${digest.digest('hex')}  ${name}\n`);
  }
  return all.digest('hex');
}
