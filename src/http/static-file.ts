import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { isKnown } from '../etag';

export interface StaticFile {
  /** Path, with a hash (/playground/graphiql.min.3f9a1c….js) or constant. */
  readonly address: string;
  readonly content: Buffer;
  readonly type: string;
  /** Whether the path contains a hash of the content, so that caches may keep the file for ever. */
  readonly isNamedByHash: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** For a path with a wildcard: whether the requested address has the file. */
  readonly isHere?: (request: FastifyRequest) => boolean;
}

/** Content encodings, the preferred one first. */
const COMPRESSED: Readonly<Record<string, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};

/** The first 16 hexadecimal digits of the SHA-256, for addresses and ETags. */
export function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** Serves a file that stays the same while the service runs. It is compressed once for each encoding, on first request. */
export function serveStatic(
  app: FastifyInstance,
  { address, content, type, isNamedByHash, headers = {}, isHere = () => true }: StaticFile,
): void {
  const etag = `"${hashOf(content)}"`;
  const kept = new Map<string, Promise<Buffer>>();
  app.get(address, async (request, reply) => {
    if (!isHere(request)) return reply.callNotFound();
    const cacheControl = isNamedByHash ? 'public, max-age=31536000, immutable' : 'public, no-cache';
    reply.headers({ ...headers, etag, vary: 'accept-encoding', 'cache-control': cacheControl });
    if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
    const accepted = new Negotiator(request.raw).encodings(Object.keys(COMPRESSED));
    const encoding = Object.keys(COMPRESSED).find((one) => accepted.includes(one)) ?? 'identity';
    reply.type(type);
    const compress = COMPRESSED[encoding];
    if (!compress) return reply.header('content-encoding', 'identity').send(content);
    const compressed = kept.get(encoding) ?? compress(content);
    kept.set(encoding, compressed);
    return reply.header('content-encoding', encoding).send(await compressed);
  });
}
