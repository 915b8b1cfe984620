import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DigestedFile } from '../delivery/digest';
import type { Warning } from '../types';

const DIST = join(__dirname, '..', '..');
const PACKAGE = join(DIST, '..', 'package.json');

/** The folders of the code that makes a graph. */
const MAKING = ['graph-seed', join('src', 'graph')];
/** Code that runs after the files are read. */
const LATER = /^graph-seed\/(?:link|rows|seed|facts|load|cli\.|explain\.|pipeline\.)|^src\/graph\/(?!model|ids|text-keys|traditional)/u;

/** Hash of the code that reads a file. */
export const readingCode = (): string => digestOf(createHash('sha256'), (name) => !LATER.test(name.replaceAll(sep, '/')));

/** Hash of all files and all code that a graph is made from. If it differs, the graph is rebuilt. */
export function madeFrom(files: readonly DigestedFile[], refused: readonly Warning[]): string {
  const hash = createHash('sha256');
  for (const { name, sha256 } of files) hash.update(`${name}\0${sha256}\0`);
  for (const { file, code } of refused) hash.update(`${file}\0${code}\0`);
  return digestOf(hash, () => true).slice(0, 16);
}

/** Hash of the compiled modules, and of package.json for the versions of libraries. */
function digestOf(hash: Hash, counts: (name: string) => boolean): string {
  const names = MAKING.flatMap(modules).filter(counts);
  for (const name of names) hash.update(`${name}\0`).update(readFileSync(join(DIST, name)));
  return hash.update(readFileSync(PACKAGE)).digest('hex');
}

function modules(folder: string): string[] {
  const names = readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return names.sort().map((name) => join(folder, name));
}
