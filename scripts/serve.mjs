import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openGraph, seed } from './graph.mjs';
import { isReady, onEnd } from './lifetime.mjs';
import { progress } from './progress.mjs';
import { ROOT } from './setup.mjs';

const require = createRequire(import.meta.url);

/** Milliseconds for running requests to end when the command is told to end. No request takes longer. */
const GRACE = 20_000;

/** Starts the service from the built sources: reads the configuration, opens the database, loads the corpus, serves the API. */
export async function serve() {
  const { host, port, neo4j, settings } = require('../dist/src/config.js').readConfig(process.env);
  await portIsFree(host, port);
  const database = await openGraph({ neo4j });
  progress('Loading the corpus that was loaded last, unless the graph holds it already');
  await database.fill(loading(database, '--if-needed'));
  const { uri, user, password } = database;
  const service = await offer({ host, port, settings, neo4j: { uri, user, password, database: database.database } });
  database.keepAlive(thenWarm(service, loading(database, '--if-empty')));
}

/** Warms the service up after a load, because a restarted Neo4j is slow at first. */
function thenWarm(service, load) {
  return async () => {
    const outcome = await load();
    if (outcome === 'done') service.warmUp();
    return outcome;
  };
}

/** Runs the loader. Its exit codes: 0 done, 4 done except for files that cannot be read, 3 the database refused. */
function loading(database, when) {
  const outcomes = { 0: 'done', 4: 'done', 3: 'refused' };
  return async () => outcomes[await seed(database, [when])] ?? 'failed';
}

/** Serves a graph until the command ends. Running requests are answered first. A signal then ends the command with exit code 0. */
export async function offer(options) {
  // In development, GraphQL.js checks every value again.
  process.env.NODE_ENV ??= 'production';
  const service = await require('../dist/src/index.js').serve({
    explorer: join(ROOT, 'dist', 'explorer'),
    included: join(ROOT, 'graph-seed', 'corpus'),
    ...options,
  });
  service.warmUp();
  onEnd(() => Promise.race([service.close(), delay(GRACE)]));
  await announce(service, options);
  isReady();
  // Only a supervised process has `send`.
  process.send?.('ready');
  return service;
}

/** Rejects with a sentence for the user if the service cannot listen. It is called before a database is fetched and started. */
function portIsFree(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', ({ code }) => {
      if (code === 'EADDRINUSE') reject(new Error(`Port ${port} on ${host} is in use by another program. Set PORT to a free one.`));
      else if (code === 'EACCES') reject(new Error(`PORT is ${port}: this user may not listen there.`));
      else reject(new Error(`HOST is ${host}: this machine has no such address (${code}).`));
    });
    server.listen(port, host, () => server.close(resolve));
  });
}

const EXAMPLE =
  '{ search(text: "专精特新", kinds: [CLAUSE], first: 3) { edges { snippet node { ... on Clause { document { title } locator } } } } }';

async function announce(service, { host, settings }) {
  const { explorer, playground, trustedDocumentsOnly } = settings;
  const open = require('../dist/src/http/open-to-net.js').openToNet(host, settings);
  const { documents, clauses, departments } = await service.counts();
  const shown = service.url.replace('//127.0.0.1:', '//localhost:');
  const example = `
Try:
  curl -s ${shown}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE })}'
`;
  console.log(`
Ready: ${shown}/graphql${explorer ? `\nExplorer: ${shown}/` : ''}${playground ? `\nPlayground: ${shown}/playground` : ''}
Holds ${documents} documents, ${clauses} clauses, ${departments} departments.${open ? `\n${open}` : ''}${trustedDocumentsOnly ? '\n' : example}`);
}
