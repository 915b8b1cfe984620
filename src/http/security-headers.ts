import type { FastifyInstance } from 'fastify';

/** Headers of all answers: no content sniffing, no referrer, no framing, no loading of content. Pages set a policy of their own. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

export function secureHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_, reply) => void reply.headers(SECURITY_HEADERS));
}
