import type { FastifyInstance } from 'fastify';
import pino, { type Logger } from 'pino';
import { cut, LONGEST } from '../cut';
import { onAnswered } from './answered';

/** The log of a service: a line of JSON each, on standard output. @param level of pino: `silent` writes nothing */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * One line a request, when it is answered or its client has disconnected (status 499): request id, method, route, status, operation, cost,
 * statements, milliseconds, codes of its errors. Variables are written only at the level `debug`. The request id is the proxy's
 * X-Request-Id or a new one; the answer has it too.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  onAnswered(app, ({ method, routeOptions, noted, body, log }, { elapsedTime }, status) => {
    const { codes, operation, ...rest } = noted;
    const milliseconds = Math.round(elapsedTime * 10) / 10;
    const name = operation === null ? null : cut(operation, LONGEST.name);
    const told = { method, route: routeOptions.url, status, operation: name, ...rest, milliseconds, ...(codes.length > 0 && { codes }) };
    log.info(told, 'request');
    // Variables over a limit were not read; they may be too deep to write.
    if (log.level !== 'debug' || codes.includes('LIMIT_EXCEEDED')) return;
    const variables = JSON.stringify((body as { variables?: unknown } | undefined)?.variables) ?? 'none';
    log.debug({ variables: cut(variables, LONGEST.variables) }, 'variables');
  });
}
