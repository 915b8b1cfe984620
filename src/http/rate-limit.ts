import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { abandoned, tooMany } from '../errors';
import { isLoopback } from './loopback';
import type { Settings } from './settings';

/**
 * Limits the requests per minute and client on all routes that are registered later. X-RateLimit-Limit, -Remaining and -Reset (seconds) give the
 * state. Requests over the limit answer 429 with Retry-After. Clients on this machine have no limit, unless they come through a proxy on it.
 */
export async function limitRate(app: FastifyInstance, { rateLimit: max }: Settings): Promise<void> {
  if (max === Number.POSITIVE_INFINITY) return;
  app.addHook('onRequest', async ({ ip }: { ip?: string }) => {
    // The client has disconnected, so its address is unknown.
    if (ip === undefined) throw abandoned();
  });
  await app.register(rateLimit, {
    max,
    timeWindow: 60_000,
    allowList: ({ ip, headers }) => isLoopback(ip) && !(headers.forwarded ?? headers['x-forwarded-for']),
    errorResponseBuilder: (_, { ttl }) => tooMany(max, Math.ceil(ttl / 1_000)),
  });
}
