import { accessSync, constants, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import type { Warning } from '../types';
import { freeName, shownName } from './file-name';
import { isPassedOver } from './passed-over';
import { looping, noFile, unreadable } from './unreadable';

/** A file as found. */
export interface FoundFile {
  /** Unique, for display: its path below the given folder, or the name of the file. */
  readonly name: string;
  /** The bytes of the path, in any encoding. */
  readonly path: Buffer;
}

/** The files and folders below the given paths. Each file is in exactly one list. */
interface Delivery {
  /** Files to read, sorted by name within each given folder. */
  readonly files: readonly FoundFile[];
  /** Files that cannot be opened: broken or looping links, pipes, folders that cannot be listed. */
  readonly refused: readonly Warning[];
  /** Names of README, LICENSE, hidden and lock files, and of links to files that are read under another name. */
  readonly passedOver: readonly string[];
}

/** The given paths that cannot be read, each as a sentence with the reason. */
export function lostAmong(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    try {
      if (statSync(path).isDirectory()) readdirSync(path);
      else accessSync(path, constants.R_OK);
      return [];
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return [code === 'ENOENT' ? `${path} is not there` : `${path} cannot be read (${code})`];
    }
  });
}

/** Finds all files below the given folders, and the given files. It follows links and finds no file twice. */
export function find(paths: readonly string[]): Delivery {
  const delivery: Walk = { files: [], refused: [], passedOver: [], seen: new Set(), names: new Set() };
  for (const path of paths) {
    const place: Place = { path: Buffer.from(path), name: '', folder: basename(resolve(path)) };
    attempt(delivery, path, () => {
      if (statSync(path).isDirectory()) walk(delivery, place);
      else addFile(delivery, { ...place, name: basename(path) });
    });
  }
  return { files: delivery.files, refused: delivery.refused.sort(byFile), passedOver: delivery.passedOver.sort() };
}

const byFile = (a: Warning, b: Warning) => (a.file < b.file ? -1 : 1);

interface Walk {
  readonly files: FoundFile[];
  readonly refused: Warning[];
  readonly passedOver: string[];
  /** Real paths of the visited files and folders. */
  readonly seen: Set<string>;
  readonly names: Set<string>;
}

interface Place {
  readonly path: Buffer;
  /** The path below the given folder; empty for that folder. */
  readonly name: string;
  /** Name of the given folder. */
  readonly folder: string;
}

/** Visits everything below a given folder. Links come last, so that a file has the name of its own place and not of a link. */
function walk(delivery: Walk, root: Place): void {
  const found: Walk = { ...delivery, files: [] };
  const links: Place[] = [];
  list(found, root, links);
  for (const link of links) attempt(found, link.name, () => follow(found, link, links));
  delivery.files.push(...found.files.sort((a, b) => (a.name < b.name ? -1 : 1)));
}

/** @throws Error of the system for a folder that cannot be listed */
function list(delivery: Walk, folder: Place, links: Place[]): void {
  if (isSeen(delivery, folder.path)) return;
  for (const entry of readdirSync(folder.path, { encoding: 'buffer', withFileTypes: true })) {
    const own = shownName(entry.name);
    const place = { ...folder, path: Buffer.concat([folder.path, Buffer.from(sep), entry.name]), name: folder.name + own };
    if (isPassedOver(own)) delivery.passedOver.push(entry.isDirectory() ? `${place.name}/` : place.name);
    else if (entry.isSymbolicLink()) links.push(place);
    else if (entry.isDirectory()) listBelow(delivery, place, links);
    else attempt(delivery, place.name, () => addFile(delivery, place));
  }
}

function listBelow(delivery: Walk, place: Place, links: Place[]): void {
  attempt(delivery, place.name, () => list(delivery, { ...place, name: `${place.name}/` }, links));
}

/** @throws Error of the system for a broken or looping link */
function follow(delivery: Walk, link: Place, links: Place[]): void {
  const target: Stats = statSync(link.path);
  if (!target.isDirectory()) addFile(delivery, link);
  else if (holds(realpathSync.native(link.path, 'buffer'), link.path)) delivery.refused.push(looping(link.name));
  else if (delivery.seen.has(realKey(link.path))) delivery.passedOver.push(`${link.name}/`);
  else listBelow(delivery, link, links);
}

function attempt(delivery: Walk, name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    delivery.refused.push(unreadable(name, error));
  }
}

function addFile(delivery: Walk, { path, name, folder }: Place): void {
  if (!statSync(path).isFile()) delivery.refused.push(noFile(name));
  else if (isSeen(delivery, path)) delivery.passedOver.push(name);
  else {
    const free = freeName(name, folder, (one) => delivery.names.has(one));
    delivery.names.add(free);
    delivery.files.push({ name: free, path });
  }
}

function isSeen({ seen }: Walk, path: Buffer): boolean {
  const key = realKey(path);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

const realKey = (path: Buffer): string => realpathSync.native(path, 'buffer').toString('latin1');

/** Whether a folder contains a link. */
function holds(folder: Buffer, link: Buffer): boolean {
  const parent = realpathSync.native(link.subarray(0, link.lastIndexOf(sep)), 'buffer');
  const [outer, inner] = [folder, parent].map((path) => path.toString('latin1').replace(/\/*$/u, sep));
  return inner?.startsWith(outer ?? '') ?? false;
}
