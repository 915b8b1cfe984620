import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { cut, LONGEST } from '../cut';
import { asGraphQLError, presented, RETRY_AFTER, type Report, statusOf } from '../errors';
import { exceeded } from './limits/limits';
import { ALLOWED, refusal } from './methods';
import { restDropped } from './unread';

/**
 * Requests that fail before GraphQL get an error in the form of a GraphQL answer: `{ errors: [{ message, extensions: { code } }] }`. A known
 * address with an unsupported method answers 405 with `Allow`.
 */
export function answerErrors(app: FastifyInstance, report: Report): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const told = tellable(error, Number(request.headers['content-length']));
    return refused(request, reply, statusOf(told), presented(told, report));
  });
  app.setNotFoundHandler(async (request, reply) => {
    const [path = ''] = request.url.split('?');
    // The route /* serves the pages of the explorer at any address, so it does not count.
    const addresses = [path, path.replace(/[^/]+$/u, '*')].filter((url) => url !== '/*');
    const allowed = ALLOWED[path] ?? (addresses.some((url) => app.hasRoute({ method: 'GET', url })) ? ['GET', 'HEAD'] : []);
    if (allowed.length > 0 && !(request.method === 'GET' || request.method === 'HEAD')) {
      reply.header('allow', allowed.join(', '));
      const message = `${request.method} is not allowed here; use ${allowed[0]}.`;
      return refused(request, reply, 405, { message, extensions: { code: 'BAD_REQUEST' } });
    }
    const message = `There is nothing at ${request.method} ${cut(path, LONGEST.name)}; GraphQL is at /graphql.`;
    return refused(request, reply, 404, { message, extensions: { code: 'NOT_FOUND' } });
  });
}

/** Answers with one error after the client has sent its whole body. */
async function refused(request: FastifyRequest, reply: FastifyReply, status: number, error: GraphQLFormattedError): Promise<FastifyReply> {
  request.noted.codes = [String(error.extensions?.code)];
  await restDropped(request.raw);
  // The rest of the body that arrives after the limits of `unread` must not be parsed as the next request.
  if (!request.raw.readableEnded) reply.header('connection', 'close');
  if (status === 503) reply.header('retry-after', RETRY_AFTER);
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [error] });
}

/** Fastify's errors about a request (invalid JSON) keep their status and message. */
function tellable(error: FastifyError, bytes: number): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return exceeded('bytes', bytes || Number.POSITIVE_INFINITY);
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return refusal(415, 'The body of a request is JSON: content-type is application/json.');
  const { statusCode: status = 500 } = error;
  if (status >= 500) return asGraphQLError(error);
  return new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
}
