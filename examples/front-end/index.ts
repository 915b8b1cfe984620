import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { lapsing } from './lapsing';

/** Sends the hash of a document in the manifest instead of its text, by GET, so that proxies can cache the answers. */
const named = persistedExchange({
  preferGetForPersistedQueries: true,
  enforcePersistedQueries: true,
  enableForMutation: false,
  generateHash: async (_, document) => (document as unknown as { __meta__: { hash: string } }).__meta__.hash,
});

const [url = 'http://127.0.0.1:4000/graphql', asOf = '2025-01-01', endsBy = '2025-12-31'] = process.argv.slice(2);
const client = new Client({ url, exchanges: [named, fetchExchange] });

lapsing(client, asOf, endsBy).then((lines) => console.log(lines.join('\n')));
