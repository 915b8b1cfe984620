import type { FastifyInstance } from 'fastify';

/** Of all answers: no browser takes them for anything else, frames them or tells others of them. An answer is no page, and loads nothing. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

export function secureHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_, reply) => void reply.headers(SECURITY_HEADERS));
}
