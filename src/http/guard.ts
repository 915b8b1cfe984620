import type { FastifyInstance, FastifyRequest } from 'fastify';
import { noAddress, notOneHost, untrusted } from '../errors';
import { sha256 } from '../sha256';
import { documentWithinLimits } from './limits/document';
import { exceeded, LIMITS } from './limits/limits';
import { jsonWithinLimits } from './limits/values';
import { refusal } from './methods';
import type { Settings } from './settings';

/** Refuses several Host headers, because a proxy and the service might use different ones, and HTTP/1.1 without one (RFC 9112, 3.2). @throws BAD_REQUEST */
export async function oneHost({ headers, raw: { rawHeaders, httpVersion } }: FastifyRequest): Promise<void> {
  const hosts = rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1) throw notOneHost(hosts.length);
  if (headers.host === undefined && httpVersion !== '1.0') throw notOneHost(0);
}

/** Checks JSON bodies against the limits before they are parsed. Other bodies are refused. */
export function parseCounted(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    try {
      // Node reads bytes that are not UTF-8 as this character.
      if (body.includes('\ufffd')) throw refusal(400, 'The body is not in UTF-8.');
      jsonWithinLimits(body);
    } catch (error) {
      return done(error as Error);
    }
    return parse(request, body, done);
  });
}

/**
 * A hook that checks a request before it is processed.
 * @throws BAD_REQUEST for a malformed address; LIMIT_EXCEEDED for a list of operations, too many values, or a document that is too large;
 * UNTRUSTED_DOCUMENT if only trusted documents are allowed
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
