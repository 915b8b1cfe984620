import type { FastifyInstance } from 'fastify';
import pino, { type Logger } from 'pino';
import { onAnswered } from './answered';

/** The log of a service: a line of JSON each, on standard output. @param level of pino: `silent` writes nothing */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * One line a request, once it is answered or its client has gone (status 499): request id, method, route, status, operation, cost, statements, milliseconds, codes of
 * its errors. Variables are written at the level `debug` alone. The request id is the proxy's X-Request-Id, or one of ours; the answer
 * carries it.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  onAnswered(app, ({ method, routeOptions, noted, body, log }, { elapsedTime }, status) => {
    const { codes, ...rest } = noted;
    const milliseconds = Math.round(elapsedTime * 10) / 10;
    log.info({ method, route: routeOptions.url, status, ...rest, milliseconds, ...(codes.length > 0 && { codes }) }, 'request');
    log.debug({ variables: (body as { variables?: unknown } | undefined)?.variables }, 'variables');
  });
}
