import type { ApolloServerOptions, ApolloServerPlugin, BaseContext, GraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { Settings } from './settings';
import { hashNamed } from './trusted-documents';

type PersistedQueries = Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>;

/** Maximum total of characters of the documents that clients have sent. */
const MOST_CHARACTERS = 10_000_000;

/** Finds a document by its SHA-256 among the trusted documents, else among those that clients have sent (automatic persisted queries, APQ). */
export function persistedQueries({ trustedDocuments, trustedDocumentsOnly }: Settings): PersistedQueries {
  const sent = new LRUCache<string, string>({ maxSize: MOST_CHARACTERS, sizeCalculation: (text) => text.length });
  return {
    cache: {
      // Apollo prefixes the hash with `apq:`.
      get: async (key) => trustedDocuments.get(key.slice(key.indexOf(':') + 1)) ?? sent.get(key),
      set: async (key, text) => {
        if (!trustedDocumentsOnly) sent.set(key, text);
      },
      delete: async (key) => sent.delete(key),
    },
  };
}

/**
 * Resolves the name of a document. A request gives it as `documentId` in the body or address (GraphQL over HTTP, appendix A), or as
 * `extensions.persistedQuery.sha256Hash` (APQ). Both may begin with `sha256:`.
 */
export const documentNames: ApolloServerPlugin<BaseContext> = {
  async requestDidStart({ request }) {
    const persistedQuery = request.extensions?.persistedQuery ?? { version: 1 };
    const name: unknown = persistedQuery.sha256Hash ?? (request.query === undefined ? documentId(request) : undefined);
    if (typeof name !== 'string') return;
    request.extensions = { ...request.extensions, persistedQuery: { ...persistedQuery, sha256Hash: hashNamed(name) } };
  },
};

function documentId({ http }: GraphQLRequest): unknown {
  if (http?.method === 'GET') return new URLSearchParams(http.search).get('documentId');
  return ((http?.body ?? {}) as { documentId?: unknown }).documentId;
}
