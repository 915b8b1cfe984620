import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { auditServer } from 'graphql-http';
import { listen } from '../../src/http/server';
import { readManifest } from '../../src/http/trusted-documents';
import { sha256 } from '../../src/sha256';
import { recorded } from '../support/recorded';

const QUERY = '{ corpus { version } }';
const ANSWER = { data: { corpus: { version: 'g1' } } };
const hashed = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } });
const address = (parameters: Record<string, string>) => `/graphql?${new URLSearchParams(parameters)}`;

test('all audits of GraphQL over HTTP pass', async () => {
  const { app } = await recorded();
  const audits = await auditServer({ url: `${await listen(app, '127.0.0.1', 0)}/graphql` });
  expect(audits.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(audits).toHaveLength(61);
});

describe('persisted queries', () => {
  test('a document that was sent once is found by its hash', async () => {
    const { post } = await recorded();
    expect((await post(hashed(QUERY))).body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post({ query: QUERY, ...hashed(QUERY) })).body).toMatchObject(ANSWER);
    expect((await post(hashed(QUERY))).body).toMatchObject(ANSWER);
  });

  test('a document sent under a wrong hash is refused and not kept', async () => {
    const { post } = await recorded();
    expect(await post({ query: QUERY, ...hashed('{ __typename }') })).toMatchObject({ status: 400 });
    expect((await post(hashed('{ __typename }'))).body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('trusted documents', () => {
  const trustedDocuments = new Map([[sha256(QUERY), QUERY]]);

  test('are found by their hash from the start, in both forms, by POST and GET', async () => {
    const { app, post } = await recorded({ trustedDocuments });
    expect((await post(hashed(QUERY))).body).toMatchObject(ANSWER);
    expect((await post({ documentId: `sha256:${sha256(QUERY)}` })).body).toMatchObject(ANSWER);
    const { extensions } = hashed(QUERY);
    expect((await app.inject(address({ extensions: JSON.stringify(extensions) }))).json()).toMatchObject(ANSWER);
    expect((await app.inject(address({ documentId: `sha256:${sha256(QUERY)}` }))).json()).toMatchObject(ANSWER);
    expect((await post({ query: '{ __typename }' })).body.data).toEqual({ __typename: 'Query' });
  });

  test('are the only ones answered if the operator says so', async () => {
    const { app, post } = await recorded({ trustedDocuments, trustedDocumentsOnly: true });
    const refused = { status: 400, body: { errors: [{ extensions: { code: 'UNTRUSTED_DOCUMENT' } }] } };
    expect((await post({ query: QUERY })).body).toMatchObject(ANSWER);
    expect((await post(hashed(QUERY))).body).toMatchObject(ANSWER);
    expect(await post({ query: '{ __typename }' })).toMatchObject(refused);
    expect(await post({ query: '{ __typename }', ...hashed('{ __typename }') })).toMatchObject(refused);
    expect((await post(hashed('{ __typename }'))).body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await app.inject(address({ query: '{ __typename }' }))).statusCode).toBe(400);
  });

  const folder = mkdtempSync(join(tmpdir(), 'policy-graph-manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const manifest = (content: string) => {
    const file = join(folder, 'manifest.json');
    writeFileSync(file, content);
    return file;
  };

  test('are read from a manifest, with and without the prefix sha256:', () => {
    for (const prefix of ['', 'sha256:']) {
      expect(readManifest(manifest(JSON.stringify({ [prefix + sha256(QUERY)]: QUERY })))).toEqual(trustedDocuments);
    }
  });

  test.each([
    ['{', 'cannot be read'],
    ['[]', 'is not a JSON object'],
    [JSON.stringify({ a: QUERY }), '"a" is not the SHA-256 of its text'],
    [JSON.stringify({ a: 5 }), 'what stands under "a" is no text'],
  ])('a manifest %s is refused: %s', (content, message) => {
    expect(() => readManifest(manifest(content))).toThrow(message);
  });
});

describe('GET', () => {
  test('an answer that the client has is not sent again', async () => {
    const { app } = await recorded();
    const first = await app.inject(address({ query: QUERY }));
    expect(first.json()).toMatchObject(ANSWER);
    expect(first.headers).toMatchObject({ 'cache-control': 'public, no-cache', etag: expect.stringMatching(/^W\/".+"$/u) });
    expect(first.headers.vary).toMatch(/accept/iu);
    const again = await app.inject({ url: address({ query: QUERY }), headers: { 'if-none-match': String(first.headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const other = await app.inject({ url: address({ query: '{ __typename }' }), headers: { 'if-none-match': String(first.headers.etag) } });
    expect(other.statusCode).toBe(200);
    expect(other.headers.etag).not.toBe(first.headers.etag);
  });

  test('an error is not cached', async () => {
    const { app } = await recorded();
    expect((await app.inject(address({ query: '{ nothing }' }))).headers['cache-control']).toBe('no-store');
    expect((await app.inject(address({}))).headers['cache-control']).toBe('no-store');
  });
});

test('a long answer is compressed in the encoding that the client accepts', async () => {
  const { app } = await recorded();
  const url = address({ query: '{ __schema { types { name description fields { name description } } } }' });
  const plain = (await app.inject(url)).body;
  const asked = async (encoding: string) => app.inject({ url, headers: { 'accept-encoding': encoding } });
  const [br, gzip] = [await asked('br, gzip'), await asked('gzip')];
  expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
  expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain);
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain);
  expect(String(br.headers.vary)).toMatch(/accept-encoding/iu);
});

describe('pages of other origins', () => {
  const preflight = { method: 'OPTIONS' as const, url: '/graphql' };
  const from = (origin: string) => ({ origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' });

  test('get no access unless they are named', async () => {
    const { app } = await recorded();
    expect((await app.inject({ ...preflight, headers: from('https://a.example') })).headers).not.toHaveProperty(
      'access-control-allow-origin',
    );
  });

  test('get answers that vary by origin', async () => {
    const { app } = await recorded({ corsOrigins: ['https://a.example', 'https://b.example'] });
    const { headers } = await app.inject({ url: address({ query: QUERY }), headers: { origin: 'https://b.example' } });
    expect(headers).toMatchObject({ 'access-control-allow-origin': 'https://b.example' });
    expect(String(headers.vary).toLowerCase()).toBe('origin, accept');
    expect(headers['access-control-expose-headers']).toContain('retry-after');
  });

  test('get access if they are named, or if all origins are allowed', async () => {
    const { app } = await recorded({ corsOrigins: ['https://a.example', 'https://b.example'] });
    const allowed = await app.inject({ ...preflight, headers: from('https://b.example') });
    expect(allowed.statusCode).toBe(204);
    expect(allowed.headers).toMatchObject({ 'access-control-allow-origin': 'https://b.example' });
    expect((await app.inject({ ...preflight, headers: from('https://c.example') })).headers['access-control-allow-origin']).toBeUndefined();
    const anybody = await recorded({ corsOrigins: ['*'] });
    expect((await anybody.app.inject({ ...preflight, headers: from('https://c.example') })).headers['access-control-allow-origin']).toBe(
      '*',
    );
  });
});

describe('clients that send many requests', () => {
  const ask = async (app: Awaited<ReturnType<typeof recorded>>['app'], remoteAddress: string, headers = {}) =>
    app.inject({ url: address({ query: '{ __typename }' }), remoteAddress, headers });

  test('get the number of requests left, and 429 with Retry-After', async () => {
    const { app } = await recorded({ rateLimit: 2 });
    const [first, second, third] = [await ask(app, '10.0.0.1'), await ask(app, '10.0.0.1'), await ask(app, '10.0.0.1')];
    expect([first.statusCode, second.statusCode, third.statusCode]).toEqual([200, 200, 429]);
    expect(first.headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' });
    expect(third.headers['retry-after']).toMatch(/^\d+$/u);
    expect(third.json().errors[0]).toMatchObject({
      message: expect.stringMatching(/^More than 2 requests in a minute/u),
      extensions: { code: 'RATE_LIMITED' },
    });
    expect((await ask(app, '10.0.0.2')).statusCode).toBe(200);
  });

  test('are not counted on this machine', async () => {
    const { app } = await recorded({ rateLimit: 1 });
    for (const ip of ['127.0.0.1', '127.0.0.1', '::1', '::1', '::ffff:127.0.0.1', '::ffff:127.0.0.1']) {
      expect((await ask(app, ip)).statusCode).toBe(200);
    }
  });

  test('are counted when a local proxy forwards them', async () => {
    const { app } = await recorded({ rateLimit: 1 });
    const forwarded = { 'x-forwarded-for': '20.0.0.1' };
    expect([(await ask(app, '127.0.0.1', forwarded)).statusCode, (await ask(app, '127.0.0.1', forwarded)).statusCode]).toEqual([200, 429]);
  });

  test('are identified by X-Forwarded-For of trusted proxies only', async () => {
    const { app } = await recorded({ rateLimit: 1, trustProxy: ['10.1.0.0/16'] });
    expect((await ask(app, '10.1.0.1', { 'x-forwarded-for': '20.0.0.1' })).statusCode).toBe(200);
    expect((await ask(app, '10.1.0.1', { 'x-forwarded-for': '20.0.0.2' })).statusCode).toBe(200);
    expect((await ask(app, '10.1.0.1', { 'x-forwarded-for': '20.0.0.2' })).statusCode).toBe(429);
    expect((await ask(app, '30.0.0.1', { 'x-forwarded-for': '20.0.0.3' })).statusCode).toBe(200);
    expect((await ask(app, '30.0.0.1', { 'x-forwarded-for': '20.0.0.4' })).statusCode).toBe(429);
  });
});

describe('a hidden schema', () => {
  test.each(['{ __schema { types { name } } }', '{ __type(name: "Document") { name } }', '{ _service { sdl } }'])(
    '%s is refused',
    async (query) => {
      const { post } = await recorded({ introspection: false });
      const { body } = await post({ query });
      expect(body.data).toBeUndefined();
      expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    },
  );

  test('gives no suggestions', async () => {
    const query = '{ documentz { nodes { id } } }';
    expect((await (await recorded()).post({ query })).body.errors[0].message).toContain('Did you mean');
    const { post } = await recorded({ introspection: false });
    expect((await post({ query })).body.errors[0].message).toBe('Cannot query field "documentz" on type "Query".');
    expect((await post({ query: QUERY })).body).toMatchObject(ANSWER);
  });
});

test('the playground can be switched off', async () => {
  const { app } = await recorded({ playground: false });
  for (const url of ['/', '/playground'])
    expect((await app.inject(url)).json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  expect((await app.inject({ url: '/graphql', headers: { accept: 'text/html' } })).statusCode).not.toBe(302);
});
