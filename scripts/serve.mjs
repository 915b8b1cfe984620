import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openGraph, seed } from './graph.mjs';
import { isReady, onEnd } from './lifetime.mjs';
import { progress } from './progress.mjs';
import { ROOT } from './setup.mjs';

const require = createRequire(import.meta.url);

/** Milliseconds that running requests are given when the command is told to end: a request of ours takes no longer. */
const GRACE = 20_000;

/** From the built sources to a service that answers: configuration, database, corpus, API. */
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

/** A Neo4j that was started again is as slow at first as any. */
function thenWarm(service, load) {
  return async () => {
    const outcome = await load();
    if (outcome === 'done') service.warmUp();
    return outcome;
  };
}

/** The loader's exit codes: 0 done, 4 done but for files that cannot be read, 3 the database refused. */
function loading(database, when) {
  const outcomes = { 0: 'done', 4: 'done', 3: 'refused' };
  return async () => outcomes[await seed(database, [when])] ?? 'failed';
}

/** Serves a graph until the command ends; what then runs is answered first. Being told to end is success from here on. */
export async function offer(options) {
  // GraphQL checks itself in development, value by value.
  process.env.NODE_ENV ??= 'production';
  const service = await require('../dist/src/index.js').serve({ explorer: join(ROOT, 'dist', 'explorer'), ...options });
  service.warmUp();
  onEnd(() => Promise.race([service.close(), delay(GRACE)]));
  await announce(service, options);
  isReady();
  // To the supervisor, where there is one.
  process.send?.('ready');
  return service;
}

/** Found out first: nothing is fetched and started for a service that cannot listen. */
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
