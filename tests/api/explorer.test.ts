import type { FastifyInstance } from 'fastify';
import { createServer } from '../../src/http/server';
import type { Settings } from '../../src/http/settings';
import { sha256 } from '../../src/sha256';
import { folderOf } from '../support/folder';

const OPERATION = '{ __typename }';
const BUILT = {
  'index.html': '<!doctype html><script defer src="/assets/explorer.0.js"></script>',
  'assets/explorer.0.js': 'void 0;',
  'persisted-documents.json': JSON.stringify({ [sha256(OPERATION)]: OPERATION }),
};

const open: FastifyInstance[] = [];
afterAll(async () => {
  for (const app of open) await app.close();
});

async function serving(settings: Partial<Settings> = {}, files: Readonly<Record<string, string>> = BUILT): Promise<FastifyInstance> {
  const graph = { read: async () => [], connections: () => 0, isOneServer: true };
  const app = await createServer({ graph, explorer: folderOf(files), settings: { logLevel: 'silent', ...settings } });
  open.push(app);
  return app;
}

const browsing = { accept: 'text/html,application/xhtml+xml' };

test.each([
  '/',
  '/stacking?asOf=2024-06-01',
  `/d/${encodeURIComponent('晋市政办〔2023〕39号')}/${encodeURIComponent('（七）/第1款')}`,
  `/d/${encodeURIComponent('file:1.1 办法.docx')}`,
  '/departments/%E5%B1%B1%E8%A5%BF',
])('a browser that opens %s gets the page, which loads only from its own origin', async (url) => {
  const { statusCode, headers, body } = await (await serving()).inject({ url, headers: browsing });
  expect([statusCode, body]).toEqual([200, BUILT['index.html']]);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toMatch(/^default-src 'self';/u);
  expect(headers['cache-control']).toBe('public, no-cache');
});

test.each(['/favicon.ico', '/assets/explorer.1.js', '/d/..%2F..%2Fpackage.json', '/d/%5c..%5c..', '/..%2fx'])(
  '%s answers 404',
  async (url) => {
    expect((await (await serving()).inject({ url, headers: browsing })).statusCode).toBe(404);
  },
);

test('a request that does not accept HTML gets no page', async () => {
  const app = await serving();
  expect((await app.inject('/nowhere')).json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  expect((await app.inject({ method: 'POST', url: '/stacking', headers: browsing })).statusCode).toBe(404);
});

test('the script is cached for good, because its name changes with its content', async () => {
  const { statusCode, headers } = await (await serving()).inject('/assets/explorer.0.js');
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('the operations of the explorer are always trusted', async () => {
  const app = await serving({ trustedDocumentsOnly: true });
  const { body } = await app.inject(`/graphql?documentId=sha256:${sha256(OPERATION)}`);
  expect(JSON.parse(body).errors?.[0]?.extensions.code).not.toBe('UNTRUSTED_DOCUMENT');
  const other = await app.inject(`/graphql?query=${encodeURIComponent('{ corpus { version } }')}`);
  expect(other.json().errors[0].extensions.code).toBe('UNTRUSTED_DOCUMENT');
});

test('EXPLORER=off leaves the playground, and / leads there', async () => {
  const app = await serving({ explorer: false });
  const { statusCode, headers } = await app.inject({ url: '/', headers: browsing });
  expect([statusCode, headers.location]).toEqual([302, '/playground']);
  expect((await app.inject({ url: '/stacking', headers: browsing })).statusCode).toBe(404);
});

test('a folder without the page is refused', async () => {
  const { 'index.html': _, ...rest } = BUILT;
  await expect(serving({}, rest)).rejects.toThrow('index.html');
});
