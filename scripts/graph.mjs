import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './child.mjs';
import { onEnd, signal } from './lifetime.mjs';
import { progress } from './progress.mjs';
import { ROOT } from './setup.mjs';

const require = createRequire(import.meta.url);

/** Opens the Neo4j of this checkout, or the one that the configuration names. A managed one ends with this command, unless another uses it. */
export function openGraph({ neo4j }) {
  return open('keep', neo4j);
}

/** Opens a Neo4j for this command only. The environment has no influence on it. */
export function openScratchGraph() {
  return open('scratch', null);
}

async function open(purpose, named) {
  const { openDatabase } = require('../dist/database/index.js');
  const opening = openDatabase({ named, purpose, checkout: ROOT, env: process.env, signal, onProgress: progress });
  let database;
  onEnd(
    async () => (await opening.catch(() => undefined))?.stop(),
    () => database?.kill(),
  );
  database = await opening;
  progress(`Neo4j answers: ${database.provider}`);
  return database;
}

/** Runs the loader on a database and returns its exit code. The loaded folders are recorded beside the data of a managed server. */
export function seed({ uri, user, password, database, home }, args) {
  const address = { NEO4J_URI: uri, NEO4J_USER: user ?? '', NEO4J_PASSWORD: password ?? '', NEO4J_DATABASE: database };
  return load(args, { ...address, CORPUS_RECORD: home === null ? '' : join(home, 'corpus.json') });
}

/** Runs the loader and returns its exit code. */
export function load(args, env = {}) {
  return run(process.execPath, [join(ROOT, 'dist', 'graph-seed', 'cli.js'), ...args], { env: { ...process.env, ...env } });
}
