import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pino from 'pino';
import { cut } from '../../src/cut';
import { jsonWithinLimits } from '../../src/http/limits/values';
import { SECURITY_HEADERS } from '../../src/http/security-headers';
import { listen } from '../../src/http/server';
import { hashOf } from '../../src/http/static-file';
import { type Recorded, recorded } from '../support/recorded';
import { REFUSED_BODIES } from '../support/refused-bodies';

let service: Recorded;
beforeAll(async () => {
  service = await recorded();
});

const posted = (payload: string, { app } = service) =>
  app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });

test.each(REFUSED_BODIES)('%s: refused by the limit %s in a short answer', async (_, limit, body) => {
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(1_048_576);
  const answer = await posted(body);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit } }]);
  expect(Buffer.byteLength(answer.body)).toBeLessThan(300);
});

test('values are counted up to the limit and no further', () => {
  const refused = (json: string) => {
    try {
      jsonWithinLimits(json);
    } catch (error) {
      return (error as Error).message;
    }
    return null;
  };
  const list = (count: number) => `[${Array.from({ length: count }, () => '1').join()}]`;
  const object = (count: number) => `{${Array.from({ length: count }, (_, i) => `"a${i}":1`).join()}}`;
  expect([refused(list(500)), refused(object(100)), refused(`{"a":"${'x'.repeat(900_000)}"}`)]).toEqual([null, null, null]);
  expect(refused(list(501))).toBe('A list in an argument has more than 500 values; the limit is 500.');
  expect(refused(object(101))).toBe('An object in the variables has more than 100 keys; the limit is 100.');
  expect(refused(`${'['.repeat(20)}${']'.repeat(20)}`)).toBeNull();
  expect(refused(`${'['.repeat(21)}${']'.repeat(21)}`)).toContain('levels deep');
  // Brackets, commas and quotes inside strings do not count; an escaped character counts as one.
  expect(refused(`{"a":["${'[,:{'.repeat(500)}","\\"[","${'\\u4f01'.repeat(1_900)}"]}`)).toBeNull();
  expect(refused(`[["${'x'.repeat(2_001)}"]]`)).toContain('2,001 characters');
  // The text beyond the limit is not parsed.
  expect(refused(`[${'1,'.repeat(501)}"${'never closed'}`)).toContain('500 values');
  for (const broken of [']]]]', '"', '{"a', '\\', '[,]', '']) expect(refused(broken)).toBeNull();
});

test('variables in an address are under the same limits', async () => {
  const variables = `{"k":${'['.repeat(3_000)}${']'.repeat(3_000)}}`;
  const { statusCode, body } = await service.app.inject(`/graphql?${new URLSearchParams({ query: '{ __typename }', variables })}`);
  expect([statusCode, body]).toEqual([400, expect.stringContaining('"limit":"levels"')]);
});

test('errors of variables are few and short', async () => {
  const query = 'query($f: ClauseFilter) { clauses(filter: $f) { totalCount } }';
  const f = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`wrong${i}`, 'x'.repeat(1_000)]));
  const { errors } = (await service.post({ query, variables: { f } })).body;
  expect(errors).toHaveLength(10);
  expect(errors[0]).toMatchObject({ message: expect.stringContaining('Field "wrong0"'), extensions: { code: 'BAD_USER_INPUT' } });
  for (const { message } of errors) expect(message.length).toBeLessThanOrEqual(300);
});

test('many malformed representations give one short error for each field', async () => {
  const query = `query($r: [_Any!]!) { ${Array.from({ length: 10 }, (_, i) => `a${i}: _entities(representations: $r) { __typename }`).join(' ')} }`;
  const { status, body } = await service.post({
    query,
    variables: { r: Array.from({ length: 500 }, () => ({ __typename: 'x'.repeat(80) })) },
  });
  expect(status).toBe(200);
  expect(body.errors[0].message.length).toBeLessThanOrEqual(300);
  expect(body.errors[0].message).toMatch(/^More than 10 representations are malformed/u);
  expect(body.errors.length).toBeLessThanOrEqual(50);
});

test('some of many errors are listed, and all are counted', async () => {
  const query = `query($r: [_Any!]!) { ${Array.from({ length: 20 }, (_, i) => `a${i}: _entities(representations: $r) { __typename }`).join(' ')} }`;
  const { body } = await service.post({ query, variables: { r: [1, 2, 3, 4, 5] } });
  expect([body.errors.length, body.extensions.errors]).toEqual([50, { total: 100, listed: 50 }]);
});

test('a shortened message keeps its beginning and its end', () => {
  expect(cut('short', 300)).toBe('short');
  const message = cut(`Variable "$d" got invalid value "${'x'.repeat(9_000)}"; a date is of the form YYYY-MM-DD.`, 300);
  expect(message).toMatch(/^Variable "\$d" got .*…x+"; a date is of the form YYYY-MM-DD\.$/u);
  expect(message).toHaveLength(300);
  expect(cut('𠮷'.repeat(400), 300)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u);
});

test('names of operations and addresses are shortened in answers and in the log', async () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const { app } = await recorded({}, log);
  const { body } = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ __typename }', operationName: 'x'.repeat(900_000) },
  });
  expect(body.length).toBeLessThan(500);
  await app.inject({ method: 'POST', url: '/graphql', payload: { query: `query ${'x'.repeat(1_900)} { __typename }` } });
  expect(String(lines.at(-1)?.operation)).toHaveLength(100);
  expect((await app.inject(`/${'x'.repeat(9_000)}`)).body.length).toBeLessThan(300);
});

test('a hidden schema gives no suggestions for values of variables', async () => {
  const query = 'query($f: AwardFilter) { awards(filter: $f) { totalCount } }';
  const variables = { f: { level: ['PROVINCAL'], textt: 'a' } };
  expect(JSON.stringify((await service.post({ query, variables })).body)).toContain('Did you mean');
  const { post } = await recorded({ introspection: false });
  const { body } = await post({ query, variables });
  expect(body.errors.length).toBeGreaterThan(0);
  expect(JSON.stringify(body)).not.toMatch(/Did you mean|PROVINCIAL/u);
  expect((await post({ query: '{ __schema { types { name } } }' })).body.errors[0].message).toBe(
    'The schema cannot be asked for here: introspection is off.',
  );
});

describe('over a real connection', () => {
  /** The head and body that the service answers to raw bytes until it closes the connection, and the lines of its log. */
  async function answerTo(request: string) {
    const lines: Record<string, unknown>[] = [];
    const { app } = await recorded({}, pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) }));
    const { port } = new URL(await listen(app, '127.0.0.1', 0));
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (text) => (answer += text));
    socket.write(request);
    await once(socket, 'close');
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    return { head, body, lines };
  }

  test.each([
    ['two headers Host', 'GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', 400],
    ['no header Host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['headers of 100 KB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
    ['an address that cannot be read', 'GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
  ])('%s: answered in the shape of all errors, with a line in the log', async (_, request, status) => {
    const { head, body, lines } = await answerTo(request);
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'));
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(head).toContain(`\r\n${name}: ${value}`);
    expect(JSON.parse(body)).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }] });
    expect(lines.filter(({ msg }) => msg === 'request')).toMatchObject([{ msg: 'request', status, codes: ['BAD_REQUEST'] }]);
  });

  test.each([
    ['characters as they are', '晋', /not percent-encoded/u],
    ['another charset', '%BD%FA', /not in UTF-8/u],
  ])('an address in %s is refused with the reason', async (_, value, message) => {
    const { head, body } = await answerTo(`GET /graphql?query={${value}} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(head).toMatch(/^HTTP\/1\.1 400 /u);
    expect(JSON.parse(body).errors).toEqual([{ message: expect.stringMatching(message), extensions: { code: 'BAD_REQUEST' } }]);
  });

  test('each of 20 bodies of 5 MB gets its answer, whole or streamed', async () => {
    const { app } = await recorded();
    const url = `${await listen(app, '127.0.0.1', 0)}/graphql`;
    const text = JSON.stringify({ query: `{ __typename } #${'x'.repeat(5_000_000)}` });
    const whole = () => text;
    const streamed = () => new Blob([text]).stream();
    for (const [body, more] of [
      [whole, {}],
      [streamed, { duplex: 'half' }],
    ] as const) {
      for (let i = 0; i < 20; i++) {
        const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body(), ...more });
        expect([
          response.status,
          ((await response.json()) as { errors: [{ extensions: { limit: string } }] }).errors[0].extensions.limit,
        ]).toEqual([400, 'bytes']);
      }
    }
  });
});

describe('a browser', () => {
  test('gets headers against sniffing, framing and referrers', async () => {
    for (const url of ['/healthz', '/nowhere', '/graphql?query={__typename}']) {
      expect((await service.app.inject(url)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      });
    }
    const { headers, body } = await service.app.inject('/playground');
    expect(headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'none'/u);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(body).not.toMatch(/<script(?![^>]* src=)/u);
  });

  test("caches the playground's files under names by content, each compressed once", async () => {
    const { body, headers } = await service.app.inject('/playground');
    const [, script = ''] = /src="(\/playground\/graphiql[^"]+)"/u.exec(body) ?? [];
    const asked = (encoding: string) => service.app.inject({ url: script, headers: { 'accept-encoding': encoding } });
    const [plain, br, again, gzip] = [await asked('identity'), await asked('gzip, br'), await asked('br'), await asked('gzip')];
    expect(script).toContain(hashOf(plain.rawPayload));
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(br.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(again.rawPayload.equals(br.rawPayload)).toBe(true);
    expect(br.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' });
    const known = { 'if-none-match': String(br.headers.etag) };
    expect((await service.app.inject({ url: script, headers: known })).statusCode).toBe(304);
    expect(headers['cache-control']).toBe('public, no-cache');
    expect((await service.app.inject({ url: '/playground', headers: { 'if-none-match': String(headers.etag) } })).statusCode).toBe(304);
  });
});
