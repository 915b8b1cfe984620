import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

const PATH = '/graphql';
/** What GraphQL is asked with. */
const ALLOWED = ['GET', 'HEAD', 'POST', 'OPTIONS'];

/** A request that HTTP itself refuses. */
export const refusal = (status: number, message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });

/** HEAD of GraphQL is answered as GET is: the server leaves the body out. Every other method has 405, with the header Allow. */
export function answerMethods(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    if (raw.method === 'HEAD' && routeOptions.url === PATH) raw.method = 'GET';
  });
  onlyMethods(app, PATH, ALLOWED, 'GraphQL is asked with GET or POST');
}

/** All other methods of an address get 405, with the header Allow. */
export function onlyMethods(app: FastifyInstance, url: string, allowed: readonly string[], why: string): void {
  app.route({
    method: app.supportedMethods.filter((method) => !allowed.includes(method)),
    url,
    onRequest: async ({ method }, reply) => {
      reply.header('allow', allowed.join(', '));
      throw refusal(405, `${method} is not answered here; ${why}.`);
    },
    handler: () => undefined,
  });
}

/** @throws BAD_REQUEST where what is percent-encoded is not UTF-8 */
export async function readableAddress({ url }: FastifyRequest): Promise<void> {
  try {
    for (const [encoded] of url.matchAll(/(?:%[\da-f]{2})+/giu)) decodeURIComponent(encoded);
  } catch {
    throw refusal(400, 'The address is not in UTF-8.');
  }
}

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/iu;

/** JSON is UTF-8 (RFC 8259). @throws BAD_REQUEST with 415 for a body that says to be in another charset */
export async function utf8Only({ headers }: FastifyRequest): Promise<void> {
  const [, charset = 'utf-8'] = CHARSET.exec(headers['content-type'] ?? '') ?? [];
  if (!/^(?:utf-?8|us-ascii)$/iu.test(charset)) throw refusal(415, `The body is said to be in ${charset.slice(0, 40)}: JSON is UTF-8.`);
}

const TAG = /(?:W\/)?"[^"]*"/gu;
const opaque = (tag: string) => tag.replace(/^W\//u, '');

/** Whether a client has one of the answers that `If-None-Match` names, a list of tags or `*`; compared weakly (RFC 9110, 13.1.2). */
function isKnown(asked: string, etag: string): boolean {
  return asked.trim() === '*' || (asked.match(TAG) ?? []).some((tag) => opaque(tag) === opaque(etag));
}

/** An answer to GET that may be kept, and that the client has, is 304 without a body. */
export async function notModified({ method, headers }: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const [asked, etag] = [headers['if-none-match'], reply.getHeader('etag')];
  const isKept = method === 'GET' && reply.statusCode === 200 && reply.getHeader('cache-control') !== 'no-store';
  if (!isKept || !asked || !etag || !isKnown(asked, String(etag))) return payload;
  reply.code(304);
  return '';
}
