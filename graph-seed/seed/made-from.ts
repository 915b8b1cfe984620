import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DigestedFile } from '../delivery/digest';
import type { Warning } from '../types';

const DIST = join(__dirname, '..', '..');
const PACKAGE = join(DIST, '..', 'package.json');

/** What a file is read by; it says also which versions of libraries are used. */
const READING = ['read', 'segment', 'extract', 'vocabulary', 'texts.js', 'passage.js', 'places.js'].map((name) => join('graph-seed', name));
/** What a graph is made by. */
const MAKING = ['graph-seed', join('src', 'graph')];

/** Hash of the code that reads a file. */
export const readingCode = (): string => digestOf(createHash('sha256'), READING);

/** Hash of all files and of all code that a graph is made from: it is made anew where that differs. */
export function madeFrom(files: readonly DigestedFile[], refused: readonly Warning[]): string {
  const hash = createHash('sha256');
  for (const { name, sha256 } of files) hash.update(`${name}\0${sha256}\0`);
  for (const { file, code } of refused) hash.update(`${file}\0${code}\0`);
  return digestOf(hash, MAKING).slice(0, 16);
}

function digestOf(hash: Hash, names: readonly string[]): string {
  for (const name of names.flatMap(modules)) hash.update(`${name}\0`).update(readFileSync(join(DIST, name)));
  return hash.update(readFileSync(PACKAGE)).digest('hex');
}

/** The compiled modules of a folder, or a module itself. */
function modules(name: string): string[] {
  if (!statSync(join(DIST, name)).isDirectory()) return [name];
  const names = readdirSync(join(DIST, name), { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js'));
  return names.sort().map((one) => join(name, one));
}
