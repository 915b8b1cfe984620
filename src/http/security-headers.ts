import type { FastifyInstance } from 'fastify';

/** Headers of all answers: no content sniffing, no framing, no referrer. Answers are not pages, so they load nothing. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

export function secureHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_, reply) => void reply.headers(SECURITY_HEADERS));
}
