import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { quietly } from './child.mjs';
import { buildExplorer } from './explorer.mjs';
import { patiently } from './progress.mjs';

/** Root folder of the checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const DIST = join(ROOT, 'dist');
const STAMP = '.made-from';

/** The path of a program of an installed package. */
export function program(name) {
  return join(ROOT, 'node_modules', '.bin', name);
}

/** Installs the packages of package-lock.json, unless they are installed. Then it needs no network. */
export const install = () => alone(ROOT, installed);

async function installed() {
  // The code calls `require` on packages that are only ES modules.
  if (!process.features.require_module) throw new Error(`Node 20.19 or newer (of 22, 22.12) is needed; this is ${process.versions.node}.`);
  if (isInstalled()) return;
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { code, output } = await patiently('Installing dependencies', () => quietly('npm', args, { cwd: ROOT }));
  if (code !== 0) throw new Error(`npm could not install the dependencies:\n${output}`);
}

/** True if node_modules/.package-lock.json, where npm records what it installed, has all locked packages. Packages for other platforms may be missing. */
function isInstalled() {
  const { dependencies, devDependencies } = json('package.json') ?? {};
  const wanted = json('package-lock.json')?.packages;
  const found = json('node_modules/.package-lock.json')?.packages;
  if (!wanted || !found) return false;
  const locked = JSON.stringify([wanted[''].dependencies, wanted[''].devDependencies]) === JSON.stringify([dependencies, devDependencies]);
  const same = ([path, { version, optional }]) => path === '' || (found[path] ? found[path].version === version : optional);
  return locked && Object.entries(wanted).every(same);
}

/** Compiles the sources into dist/, unless dist/ was made from the same sources. dist/ is replaced as a whole, if there is no error. */
export const build = () => alone(ROOT, built);

async function built() {
  const made = fingerprint();
  if (text(join(DIST, STAMP)) === made) return;
  const fresh = join(ROOT, 'node_modules', '.cache', 'policy-graph', `dist-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    const { code, output } = await patiently('Building', () =>
      quietly(program('tsc'), ['-p', 'tsconfig.json', '--outDir', fresh], { cwd: ROOT }),
    );
    if (code !== 0) throw new Error(`The sources do not compile:\n${output}`);
    await buildExplorer(ROOT, join(fresh, 'explorer'));
    writeFileSync(join(fresh, STAMP), made);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(fresh, DIST);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function fingerprint() {
  const folders = [...json('tsconfig.json').include, 'web']
    .map((path) => join(ROOT, path))
    .filter((path) => !path.endsWith('.ts') && existsSync(path));
  const sources = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)));
  const hash = createHash('sha256');
  for (const file of [
    ...sources.filter((name) => /\.(?:tsx?|css|html|json)$/u.test(name)).sort(),
    join(ROOT, 'scripts', 'explorer.mjs'),
    join(ROOT, 'docs', 'reliability.md'),
    join(ROOT, 'schema', 'terms.json'),
    join(ROOT, 'tsconfig.json'),
    join(ROOT, 'package-lock.json'),
  ]) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function json(path) {
  const content = text(join(ROOT, path));
  return content === null ? null : JSON.parse(content);
}

function text(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
