import { request } from 'node:http';
import { listen } from '../../src/http/server';
import { recorded } from '../support/recorded';

const QUERY = '{ corpus { version } }';
const address = (query: string) => `/graphql?${new URLSearchParams({ query })}`;

test.each([
  ['the tag', (tag: string) => tag, 304],
  ['the tag, strong', (tag: string) => tag.replace('W/', ''), 304],
  ['a list with the tag', (tag: string) => `"a", W/"b,c" , ${tag}`, 304],
  ['anything', () => '*', 304],
  ['a list without it', () => 'W/"a", "b"', 200],
  ['nonsense', () => 'W/', 200],
])('GET compares If-None-Match with its ETag: %s', async (_, header, status) => {
  const { app } = await recorded();
  const { headers } = await app.inject(address(QUERY));
  const again = await app.inject({ url: address(QUERY), headers: { 'if-none-match': header(String(headers.etag)) } });
  expect([again.statusCode, again.body === '']).toEqual([status, status === 304]);
  expect(again.headers.etag).toBe(headers.etag);
});

test('POST and errors ignore If-None-Match', async () => {
  const { app } = await recorded();
  const headers = { 'if-none-match': '*' };
  expect((await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: QUERY } })).json()).toHaveProperty('data');
  expect((await app.inject({ url: address('{ nothing }'), headers })).json()).toHaveProperty('errors');
});

test('HEAD gives the status and headers of GET without the body', async () => {
  const { app } = await recorded();
  const url = new URL(address(QUERY), await listen(app, '127.0.0.1', 0));
  const asked = (method: string) =>
    new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; bytes: number }>((resolve, reject) => {
      const sent = request(url, { method, agent: false }, (answer) => {
        let bytes = 0;
        answer.on('data', (part: Buffer) => {
          bytes += part.length;
        });
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, bytes }));
      });
      sent.on('error', reject).end();
    });
  const [get, head] = [await asked('GET'), await asked('HEAD')];
  expect([get.status, head.status, head.bytes]).toEqual([200, 200, 0]);
  expect(get.bytes).toBeGreaterThan(0);
  for (const name of ['etag', 'content-type', 'cache-control', 'vary'])
    expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
});

test.each(['PUT', 'PATCH', 'DELETE'] as const)('%s answers 405 with Allow', async (method) => {
  const { app } = await recorded();
  const answer = await app.inject({ method, url: '/graphql', headers: { 'content-type': 'text/csv' }, payload: 'a' });
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

test.each([
  ['/graphql', 'GET, HEAD, POST, OPTIONS', []],
  ['/mcp', 'POST, OPTIONS', []],
  ['/graphql', undefined, ['https://a.example']],
])('OPTIONS %s answers 204 without a body', async (url, allow, corsOrigins) => {
  const { app } = await recorded({ corsOrigins });
  const answer = await app.inject({ method: 'OPTIONS', url });
  expect([answer.statusCode, answer.body, answer.headers.allow]).toEqual([204, '', allow]);
});

test.each([
  ['POST', '/healthz', 405],
  ['PUT', '/lapsing.ics?jurisdiction=140500', 405],
  ['DELETE', '/export', 405],
  ['POST', '/export/awards.csv', 405],
  ['POST', '/nowhere', 404],
  ['GET', '/nowhere/else', 404],
] as const)('%s %s answers %i', async (method, url, status) => {
  const { app } = await recorded();
  const answer = await app.inject({ method, url });
  expect([answer.statusCode, answer.headers.allow]).toEqual([status, status === 405 ? 'GET, HEAD' : undefined]);
  expect(answer.json().errors[0].extensions.code).toBe(status === 405 ? 'BAD_REQUEST' : 'NOT_FOUND');
});

test.each([
  ['/graphql', 'GET, HEAD, POST, OPTIONS'],
  ['/mcp', 'POST, OPTIONS'],
  ['/export', 'GET, HEAD'],
])('a method unknown to the server answers 405 with the Allow of %s', async (url, allowed) => {
  const { app } = await recorded();
  const answer = await fetch(new URL(url, await listen(app, '127.0.0.1', 0)), { method: 'PROPFIND' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed]);
});

test('a body that is not UTF-8 is refused', async () => {
  const { app } = await recorded();
  const payload = Buffer.concat([
    Buffer.from('{"query":"{ document(number: \\"'),
    Buffer.from([0xbd, 0xfa]),
    Buffer.from('\\") { id } }"}'),
  ]);
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
  expect([answer.statusCode, answer.json().errors[0].message]).toEqual([400, 'The body is not in UTF-8.']);
});

test.each([
  ['application/json; charset=gbk', 415],
  ['application/x-www-form-urlencoded', 415],
  ['text/plain', 415],
  ['application/json;charset="GB18030"', 415],
  ['application/json; charset=UTF-8', 200],
  ['application/json', 200],
])('a body of type %s answers %d', async (type, status) => {
  const { app } = await recorded();
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': type },
    payload: JSON.stringify({ query: QUERY }),
  });
  expect(answer.statusCode).toBe(status);
  if (status === 415) expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});
