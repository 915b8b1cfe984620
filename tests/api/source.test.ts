import crypto from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../../src/http/server';
import type { Settings } from '../../src/http/settings';
import { sha256 } from '../../src/sha256';
import { folderOf } from '../support/folder';

const TEXT = '第一条 对企业给予奖励10万元。';
const given = folderOf({ '政策/一 号.txt': TEXT, 'changed.txt': '改过了' });
const included = folderOf({ 'shipped.txt': TEXT });
writeFileSync(join(given, 'secret.txt'), TEXT);
mkdirSync(join(given, 'folder'));
symlinkSync(join(included, 'shipped.txt'), join(given, 'link.txt'));

let app: FastifyInstance | undefined;
afterEach(() => app?.close());

/** Asks a service whose graph records these files with the digest of TEXT. */
async function asking(file: string, { folders = [given], ...settings }: Partial<Settings> & { folders?: string[] } = {}, headers = {}) {
  const recorded = ['政策/一 号.txt', 'changed.txt', 'folder', 'link.txt', 'gone.txt', '../secret.txt', 'shipped.txt', '一 号.txt'];
  const read = async (statement: string, parameters: { name?: string } = {}) =>
    statement.includes('source-of-file')
      ? recorded.includes(parameters.name ?? '')
        ? [{ folders, sha256: sha256(TEXT) }]
        : []
      : [{ state: 'COMPLETE', generation: 'g', loadedAt: '2024-01-01T00:00:00Z', isBeside: false, arriving: false }];
  const graph = { read, connections: () => 0, isOneServer: true };
  app = await createServer({ graph, included, settings: { logLevel: 'silent', ...settings } });
  return app.inject({ url: `/source?file=${encodeURIComponent(file)}`, headers });
}

test('a file of the corpus is saved as it was delivered, and never shown by the browser', async () => {
  const { statusCode, headers, body } = await asking('政策/一 号.txt');
  expect([statusCode, body]).toEqual([200, TEXT]);
  expect(headers).toMatchObject({
    etag: `"${sha256(TEXT)}"`,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('一 号.txt')}`,
    'content-type': 'application/octet-stream',
    'content-length': String(Buffer.byteLength(TEXT)),
    'x-content-type-options': 'nosniff',
  });
});

test('so is one that was given by its own path, one behind a link, and one of those that come with the product', async () => {
  expect((await asking('一 号.txt', { folders: [join(given, '政策', '一 号.txt')] })).body).toBe(TEXT);
  expect((await asking('link.txt')).body).toBe(TEXT);
  expect((await asking('shipped.txt', { folders: [] })).body).toBe(TEXT);
});

test('a browser that has it does not get it again', async () => {
  for (const known of [`"${sha256(TEXT)}"`, `W/"other", W/"${sha256(TEXT)}"`, '*']) {
    const { statusCode, body } = await asking('link.txt', {}, { 'if-none-match': known });
    expect([statusCode, body]).toEqual([304, '']);
    await app?.close();
  }
});

test.each([
  ['secret.txt', '入库文件中没有这个名称'],
  ['/etc/passwd', '入库文件中没有这个名称'],
  ['', '入库文件中没有这个名称'],
  ['../secret.txt', '没有与入库时一致的原件'],
  ['changed.txt', '没有与入库时一致的原件'],
  ['gone.txt', '没有与入库时一致的原件'],
  ['folder', '没有与入库时一致的原件'],
])('%j is not given, and the page says why', async (file, why) => {
  const { statusCode, headers, body } = await asking(file);
  expect([statusCode, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
  expect(body).toContain(why);
});

test('a file is hashed once, and again after a change', async () => {
  const changing = folderOf({ 'shipped.txt': TEXT });
  const hashed = async () => {
    const hashes = jest.spyOn(crypto, 'createHash');
    const { statusCode } = await asking('shipped.txt', { folders: [changing] });
    const count = hashes.mock.calls.length;
    hashes.mockRestore();
    return [statusCode, count];
  };
  const [, first = 0] = await hashed();
  expect(await hashed()).toEqual([200, Number(first) - 1]);
  writeFileSync(join(changing, 'shipped.txt'), TEXT.replace('1', '2'));
  expect(await hashed()).toEqual([404, first]);
});

test('downloads wait in the queue of the API', async () => {
  let running = 0;
  let most = 0;
  const slowly = async (statement: string) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
    return statement.includes('source-of-file')
      ? [{ folders: [given], sha256: sha256(TEXT) }]
      : [{ state: 'COMPLETE', generation: 'g', loadedAt: '2024-01-01T00:00:00Z', isBeside: false, arriving: false }];
  };
  app = await createServer({ graph: { read: slowly, connections: () => 0, isOneServer: true }, settings: { logLevel: 'silent' } });
  await Promise.all(Array.from({ length: 60 }, () => app?.inject('/source?file=link.txt')));
  expect(most).toBe(16);
});

test('SOURCES=off gives none', async () => {
  expect((await asking('link.txt', { sources: false })).statusCode).toBe(404);
});
