import { connect } from 'node:net';
import fc from 'fast-check';

const METHODS = ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT', 'QUERY', 'PRI', 'get', 'G\u0000T', ''];
const PATHS = [
  '/graphql',
  '/graphql?query={__typename}',
  '/graphql?query=%7B__typename%7D&variables=%7B',
  '/graphql?query=%7B__typename%7D&extensions=[[',
  '/graphql?query[]=1&query[__proto__]=2',
  '/graphql?documentId=__proto__',
  '/graphql?query=%ff%fe',
  '/graphql/../graphql',
  '/',
  '/healthz',
  '/readyz',
  '/metrics',
  '/export',
  '/export/documents.csv?after=%00',
  '/export/../../etc/passwd',
  '/playground/react/../../../package.json',
  '/playground/__proto__/constructor',
  '/%',
  '/%c0%af',
  '//',
  '*',
  'http://[::1/graphql',
  `/${'a'.repeat(9_000)}`,
  '',
];
const VERSIONS = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9.9', 'HTTP/1.1 ', ''];
const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset="',
  'application/graphql-response+json',
  'application/graphql',
  'text/plain',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  '__proto__',
  ';',
  '',
];
const HEADERS = [
  'accept: text/html',
  'accept: application/graphql-response+json;q=2, */*;q=-1',
  'accept: __proto__/constructor',
  'accept:',
  'accept-encoding: br;q=x, identity',
  'content-encoding: gzip',
  'content-encoding: __proto__',
  'transfer-encoding: chunked',
  'transfer-encoding: gzip, chunked',
  'expect: 100-continue',
  'expect: 200-ok',
  'upgrade: websocket\r\nconnection: upgrade',
  'upgrade: h2c\r\nconnection: upgrade, http2-settings',
  'connection: keep-alive, close',
  'origin: null',
  'if-none-match: W/"',
  'if-none-match: *',
  'x-request-id: \u0000',
  `x-request-id: ${'i'.repeat(5_000)}`,
  'x-forwarded-for: 300.1.1.1, __proto__',
  'host: a\r\nhost: b',
  'host: [::',
  'host: a b',
  'host: localh\u00ffst',
  'host: %00',
  'range: bytes=9-1',
  'content-length: 3\r\ncontent-length: 4',
  'no colon',
  ': no name',
  `cookie: ${'c'.repeat(20_000)}`,
];

const json = fc.jsonValue({ maxDepth: 3 });
const DEEP = '['.repeat(50_000);
const BODIES = [
  '',
  '{',
  'null',
  '""',
  '[]',
  '[[]]',
  DEEP,
  `${DEEP}${']'.repeat(50_000)}`,
  `{"query":"{__typename}","variables":{"a":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}}`,
  `{"query":"${'{a'.repeat(1_000)}"}`,
  `{"query":"query(${'$a:[['.repeat(500)}"}`,
  `{"query":"{ a(b: ${'['.repeat(3_000)}) }"}`,
  '{"__proto__":{"query":"{__typename}"}}',
  '{"query":"{__typename}","__proto__":null}',
  '{"query":"{__typename}","constructor":{"prototype":{"x":1}}}',
  '{"query":"{__typename}","variables":{"__proto__":{"x":1}},"extensions":{"__proto__":{}}}',
  '{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"__proto__"}}}',
  '{"extensions":{"persistedQuery":{"version":"x","sha256Hash":{}}}}',
  '{"extensions":{"persistedQuery":null}}',
  '{"documentId":"sha256:"}',
  '{"documentId":{"__proto__":1}}',
  '{"query":"mutation { a }"}',
  '{"query":"subscription { __typename }"}',
  '{"query":"{__typename}","operationName":"__proto__"}',
  '{"query":"\\ud800{__typename}"}',
  '\uFEFF{"query":"{__typename}"}',
  '{"query":"{__typename}"}{"query":"{__typename}"}',
];

/** A body with the parts that GraphQL over HTTP defines, each with any JSON. */
const parts = fc
  .record(
    {
      query: fc.oneof(
        fc.constantFrom('{ corpus { version } }', '{ __schema { types { name } } }', 'query A { __typename } query B { __typename }'),
        json,
      ),
      variables: json,
      operationName: json,
      extensions: fc.oneof(json, fc.record({ persistedQuery: json, cost: json }, { requiredKeys: [] })),
      documentId: json,
    },
    { requiredKeys: [] },
  )
  .map((body) => Buffer.from(JSON.stringify(body)));

const body = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...BODIES).map((text) => Buffer.from(text)) },
  { weight: 4, arbitrary: parts },
  { weight: 1, arbitrary: json.map((value) => Buffer.from(JSON.stringify(value))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: parts.map((bytes) => Buffer.from(bytes.toString(), 'utf16le')) },
);

/** A request with faults or without; sometimes cut off, sometimes followed by another. */
const request = fc
  .record({
    method: fc.oneof({ weight: 4, arbitrary: fc.constant('POST') }, { weight: 2, arbitrary: fc.constantFrom(...METHODS) }),
    path: fc.oneof(
      { weight: 4, arbitrary: fc.constant('/graphql') },
      { weight: 3, arbitrary: fc.constantFrom(...PATHS) },
      { weight: 1, arbitrary: fc.webPath() },
    ),
    version: fc.oneof({ weight: 12, arbitrary: fc.constant('HTTP/1.1') }, { weight: 1, arbitrary: fc.constantFrom(...VERSIONS) }),
    type: fc.oneof({ weight: 4, arbitrary: fc.constant('application/json') }, { weight: 1, arbitrary: fc.constantFrom(...TYPES) }),
    headers: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.subarray(HEADERS, { maxLength: 3 }) }),
    body,
    longer: fc.oneof(
      { weight: 8, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(-1, 1, 1_000, 2_000_000, 1e21, -5_000) },
    ),
  })
  .map(({ method, path, version, type, headers, body: sent, longer }) =>
    Buffer.concat([
      Buffer.from(
        [
          `${method} ${path} ${version}`,
          'host: localhost',
          `content-type: ${type}`,
          `content-length: ${sent.length + longer}`,
          ...headers,
          '',
          '',
        ].join('\r\n'),
      ),
      sent,
    ]),
  );

const cut = fc
  .tuple(request, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([bytes, at]) => bytes.subarray(0, Math.ceil(at * bytes.length)));
const torn = fc.tuple(request, fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 6 })).map(([bytes, places]) => {
  const changed = Buffer.from(bytes);
  for (const [at, byte] of places) if (at < changed.length) changed[at] = byte;
  return changed;
});

/** Bytes that a client may send, as a Latin-1 string, so that a failure is readable. */
export const bytes: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: request },
    { weight: 1, arbitrary: cut },
    { weight: 2, arbitrary: torn },
    { weight: 1, arbitrary: fc.tuple(request, request).map((both) => Buffer.concat(both)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((some) => Buffer.from(some)) },
  )
  .map((some) => some.toString('latin1'));

/** Sends the bytes and closes the sending side. Resolves with what the server sent until it closed. */
export function sent(port: number, some: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const came: Buffer[] = [];
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(came).toString('latin1'));
    };
    socket.on('data', (more: Buffer) => came.push(more));
    socket.on('error', done);
    socket.on('close', done);
    socket.end(some, 'latin1');
  });
}
