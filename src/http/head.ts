import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { RequestParts } from '../answer/answer';
import { RETRY_AFTER } from '../errors';

/** Codes of malformed requests, by the GraphQL specification or the schema. */
const ILL_ASKED = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE']);

/**
 * Sets status and headers of an answer. Malformed requests answer 400 in `application/graphql-response+json` and 200 in `application/json`
 * (GraphQL over HTTP). An exceeded limit answers 400 in both. Caches may keep answers to GET but must revalidate them, because they change with
 * the generation and, without `asOf`, at midnight in Shanghai.
 */
export const headPlugin: ApolloServerPlugin<RequestParts> = {
  async requestDidStart({ request }) {
    return {
      async willSendResponse({ response: { http, body }, contextValue }) {
        const errors = (body.kind === 'single' && body.singleResult.errors) || [];
        contextValue.noted.codes = errors.map(({ extensions }) => String(extensions?.code));
        if (http.status === 400 && answersJson(request.http?.headers.get('accept'))) {
          if (errors.every(({ extensions }) => ILL_ASKED.has(extensions?.code))) http.status = 200;
        }
        if (http.status === 503) http.headers.set('retry-after', RETRY_AFTER);
        if (request.http?.method === 'GET') {
          http.headers.set('cache-control', errors.length > 0 ? 'no-store' : 'public, no-cache');
        }
      },
    };
  },
};

/** Adds `Accept` to the header `Vary` of answers to GET. */
export async function varyByAccept({ method }: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (method === 'GET') reply.header('vary', [reply.getHeader('vary') ?? [], 'accept'].flat().join(', '));
}

/** Whether Apollo will answer in `application/json`. */
function answersJson(accept: string | undefined): boolean {
  const types = ['application/json', 'application/graphql-response+json'];
  return new Negotiator({ headers: { accept } }).mediaType(types) === 'application/json';
}
