import type { FastifyInstance } from 'fastify';
import pino, { type Logger } from 'pino';
import { cut, LONGEST } from '../cut';
import { onAnswered } from './answered';

/** The log of the service: one line of JSON for each entry, on standard output. @param level of pino: `silent` writes nothing */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * Logs one line for each request, after its answer or when its client disconnects (status 499): request id, method, route, status, operation,
 * cost, statements, milliseconds, error codes. Variables are logged only at the level `debug`. The request id is the X-Request-Id of a trusted
 * proxy or a new one; the answer has it too.
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
    // Variables over a limit were not parsed, and may be too deep to serialise.
    if (log.level !== 'debug' || codes.includes('LIMIT_EXCEEDED')) return;
    const variables = JSON.stringify((body as { variables?: unknown } | undefined)?.variables) ?? 'none';
    log.debug({ variables: cut(variables, LONGEST.variables) }, 'variables');
  });
}
