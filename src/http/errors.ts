import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { asGraphQLError, presented, RETRY_AFTER, type Report, statusOf } from '../errors';
import { exceeded } from './limits/limits';

/** What is refused before GraphQL sees it is told in the shape of an answer: `{ errors: [{ message, extensions: { code } }] }`. */
export function answerErrors(app: FastifyInstance, report: Report): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const told = tellable(error, Number(request.headers['content-length']));
    const status = statusOf(told);
    const errors = [presented(told, report)];
    request.noted.codes = errors.map(({ extensions }) => String(extensions?.code));
    if (status === 503) reply.header('retry-after', RETRY_AFTER);
    return reply.code(status).header('cache-control', 'no-store').send({ errors });
  });
  app.setNotFoundHandler((request, reply) => {
    request.noted.codes = ['NOT_FOUND'];
    const message = `There is nothing at ${request.method} ${request.url.split('?')[0]}; GraphQL is at /graphql.`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}

/** Fastify's own errors of a request (a wrong media type, JSON that is none) keep their status and their sentence. */
function tellable(error: FastifyError, bytes: number): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return exceeded('bytes', bytes || Number.POSITIVE_INFINITY);
  const { statusCode: status = 500 } = error;
  if (status >= 500) return asGraphQLError(error);
  return new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
}
