import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { abandoned, tooMany } from '../errors';
import { isLoopback } from './loopback';
import type { Settings } from './settings';

/**
 * Lets each client ask so often a minute, for all routes that follow; the headers X-RateLimit-Limit, -Remaining and -Reset (seconds)
 * say what is left. Clients on this machine ask as often as they like, but not through a proxy on it. One who asks more often gets 429 with Retry-After.
 */
export async function limitRate(app: FastifyInstance, { rateLimit: max }: Settings): Promise<void> {
  if (max === Number.POSITIVE_INFINITY) return;
  app.addHook('onRequest', async ({ ip }: { ip?: string }) => {
    // The client broke its connection off: it has no address any more.
    if (ip === undefined) throw abandoned();
  });
  await app.register(rateLimit, {
    max,
    timeWindow: 60_000,
    allowList: ({ ip, headers }) => isLoopback(ip) && !(headers.forwarded ?? headers['x-forwarded-for']),
    errorResponseBuilder: (_, { ttl }) => tooMany(max, Math.ceil(ttl / 1_000)),
  });
}
