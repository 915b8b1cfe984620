import type { FastifyInstance, FastifyRequest } from 'fastify';
import { noAddress, twoHosts, untrusted } from '../errors';
import { sha256 } from '../sha256';
import { documentWithinLimits } from './limits/document';
import { exceeded, LIMITS } from './limits/limits';
import { jsonWithinLimits } from './limits/values';
import type { Settings } from './settings';

/** A request has one host (RFC 9112, 3.2): a proxy and we might each take another. @throws BAD_REQUEST where it has several */
export async function oneHost({ raw: { rawHeaders } }: FastifyRequest): Promise<void> {
  const hosts = rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1) throw twoHosts();
}

/** JSON bodies are counted, then parsed. */
export function parseCounted(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    try {
      jsonWithinLimits(body);
    } catch (error) {
      return done(error as Error);
    }
    return parse(request, body, done);
  });
}

/**
 * Looks at a request before anything is made of it.
 * @throws BAD_REQUEST for an address that is none; LIMIT_EXCEEDED for a list of operations, for too many values in an address, and for a document that is too large; UNTRUSTED_DOCUMENT for one that is not trusted where only trusted ones are
 */
export function guard({ trustedDocuments, trustedDocumentsOnly }: Settings) {
  return async ({ method, query, body, url, protocol, hostname }: FastifyRequest): Promise<void> => {
    if (!URL.canParse(url, `${protocol}://${hostname}/`)) throw noAddress();
    if (Array.isArray(body) && body.length > LIMITS.operations.most) throw exceeded('operations', body.length);
    const asked = ((method === 'GET' ? query : body) ?? {}) as { query?: unknown; variables?: unknown; extensions?: unknown };
    for (const json of [asked.variables, asked.extensions]) if (typeof json === 'string') jsonWithinLimits(json);
    if (typeof asked.query !== 'string') return;
    if (trustedDocumentsOnly && !trustedDocuments.has(sha256(asked.query))) throw untrusted();
    documentWithinLimits(asked.query);
  };
}
