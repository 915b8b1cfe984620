import type { Socket } from 'node:net';
import type { ConnectionError, FastifyBaseLogger, FastifyServerOptions } from 'fastify';
import { GraphQLError } from 'graphql';
import { presented } from '../errors';
import { SECURITY_HEADERS } from './security-headers';

/** Headers of an answer that is written without Fastify. */
const headersOf = (body: string) => ({
  ...SECURITY_HEADERS,
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  connection: 'close',
});

const STATUSES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Payload Too Large',
  431: 'Request Header Fields Too Large',
};

/** Errors of Node's HTTP parser, as status and message. For all other errors the request is not HTTP. */
const FAULTS: Readonly<Record<string, readonly [status: number, sentence: string]>> = {
  HPE_INVALID_URL: [400, 'The address has characters that are not percent-encoded (curl: -G --data-urlencode).'],
  HPE_HEADER_OVERFLOW: [431, 'The headers of the request are too long.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of a chunk are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
};

/** Handlers for requests that fail before routing. They answer in the usual form and write a line to the log. */
export function unroutedErrors(log: FastifyBaseLogger): Pick<FastifyServerOptions, 'frameworkErrors' | 'clientErrorHandler'> {
  const told = (status: number, message: string) => {
    const error = presented(new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } }), () => undefined);
    log.info({ route: null, status, codes: ['BAD_REQUEST'] }, 'request');
    return JSON.stringify({ errors: [error] });
  };
  return {
    frameworkErrors: (_, __, { raw }) => {
      const body = told(400, 'The address of the request cannot be read.');
      raw.writeHead(400, headersOf(body)).end(body);
    },
    clientErrorHandler: ({ code }: ConnectionError, socket: Socket) => {
      if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
      const [status, sentence] = FAULTS[code] ?? [400, 'The data is not an HTTP request.'];
      const body = told(status, sentence);
      const head = Object.entries(headersOf(body)).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.end(`HTTP/1.1 ${status} ${STATUSES[status]}\r\n${head.join('')}\r\n${body}`);
    },
  };
}
