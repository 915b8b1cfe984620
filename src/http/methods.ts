import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { isKnown } from '../etag';

const PATH = '/graphql';
/** The methods of addresses that are not only read. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  [PATH]: ['GET', 'HEAD', 'POST', 'OPTIONS'],
  '/mcp': ['POST', 'OPTIONS'],
};

/** The error for a request that violates HTTP, with its status. */
export const refusal = (status: number, message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });

/** HEAD /graphql is processed like GET; the server omits the body. Other methods get 405 with the header Allow. */
export function answerMethods(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    if (raw.method === 'HEAD' && routeOptions.url === PATH) raw.method = 'GET';
  });
  onlyMethods(app, PATH, 'GraphQL takes GET or POST');
}

/** Answers OPTIONS with 204 and the methods that an address does not allow with 405, both with the header Allow. */
export function onlyMethods(app: FastifyInstance, url: string, why: string): void {
  const allowed = ALLOWED[url] ?? [];
  app.options(url, async (_, reply) => reply.code(204).header('allow', allowed.join(', ')).send());
  app.route({
    method: app.supportedMethods.filter((method) => !allowed.includes(method)),
    url,
    onRequest: async ({ method }, reply) => {
      reply.header('allow', allowed.join(', '));
      throw refusal(405, `${method} is not allowed here; ${why}.`);
    },
    handler: () => undefined,
  });
}

/** Checks that percent-encoded bytes are UTF-8. @throws BAD_REQUEST */
export async function readableAddress({ url }: FastifyRequest): Promise<void> {
  try {
    for (const [encoded] of url.matchAll(/(?:%[\da-f]{2})+/giu)) decodeURIComponent(encoded);
  } catch {
    throw refusal(400, 'The address is not in UTF-8.');
  }
}

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/iu;

/** Refuses bodies in other charsets: JSON is UTF-8 (RFC 8259). @throws BAD_REQUEST with status 415 */
export async function utf8Only({ headers }: FastifyRequest): Promise<void> {
  const [, charset = 'utf-8'] = CHARSET.exec(headers['content-type'] ?? '') ?? [];
  if (!/^(?:utf-?8|us-ascii)$/iu.test(charset)) throw refusal(415, `The charset of the body is ${charset.slice(0, 40)}; JSON is UTF-8.`);
}

/** Answers GET with 304 and no body if the client has the cacheable answer. */
export async function notModified({ method, headers }: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const [asked, etag] = [headers['if-none-match'], reply.getHeader('etag')];
  const isKept = method === 'GET' && reply.statusCode === 200 && reply.getHeader('cache-control') !== 'no-store';
  if (!isKept || !etag || !isKnown(asked, String(etag))) return payload;
  reply.code(304);
  return '';
}
