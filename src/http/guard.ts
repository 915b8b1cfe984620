import type { FastifyRequest } from 'fastify';
import { noAddress, untrusted } from '../errors';
import { sha256 } from '../sha256';
import { exceeded, LIMITS } from './limits/limits';
import { tokensWithinLimits } from './limits/tokens';
import type { Settings } from './settings';

/**
 * Looks at a request before anything is made of it.
 * @throws BAD_REQUEST for an address that is none; LIMIT_EXCEEDED for a list of operations and for a document of too many tokens; UNTRUSTED_DOCUMENT for one that is not trusted where only trusted ones are
 */
export function guard({ trustedDocuments, trustedDocumentsOnly }: Settings) {
  return async ({ method, query, body, url, protocol, hostname }: FastifyRequest): Promise<void> => {
    if (!URL.canParse(url, `${protocol}://${hostname}/`)) throw noAddress();
    if (Array.isArray(body) && body.length > LIMITS.operations.most) throw exceeded('operations', body.length);
    const { query: text } = ((method === 'GET' ? query : body) ?? {}) as { query?: unknown };
    if (typeof text !== 'string') return;
    if (trustedDocumentsOnly && !trustedDocuments.has(sha256(text))) throw untrusted();
    tokensWithinLimits(text);
  };
}
