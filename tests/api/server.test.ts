import { once } from 'node:events';
import { connect as dial, createServer as listenAnywhere } from 'node:net';
import { parse, validate } from 'graphql';
import { todayInShanghai } from '../../src/graph/today';
import { FIRST_QUERY } from '../../src/http/playground';
import { createServer } from '../../src/http/server';
import { serve } from '../../src/index';
import { DateScalar } from '../../src/resolvers/scalars';
import { subgraph } from '../../src/resolvers/schema';
import { still } from '../support/still';

const nowhere = { uri: 'bolt://127.0.0.1:1' };

test('a browser gets GraphiQL at /playground, with all files from this service', async () => {
  const app = await createServer({
    graph: { read: () => Promise.reject(new Error('unused')), connections: () => 0, isOneServer: true },
    settings: { logLevel: 'silent' },
  });
  const page = await app.inject('/playground');
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.body).not.toMatch(/https?:\/\//u);
  const parts = [...page.body.matchAll(/(?:src|href)="(\/[^"]+)"/gu)].map(([, address]) => String(address));
  expect(parts).toHaveLength(5);
  for (const part of parts) {
    const response = await app.inject(part);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toMatch(part.endsWith('.css') ? /^text\/css/u : /^text\/javascript/u);
    expect(response.body.length).toBeGreaterThan(500);
  }
  const browsing = await app.inject({ url: '/graphql', headers: { accept: 'text/html,*/*' } });
  expect([browsing.statusCode, browsing.headers.location]).toEqual([302, '/playground']);
  await app.close();
});

test('the first query of the playground is valid', () => {
  expect(validate(subgraph(), parse(FIRST_QUERY))).toEqual([]);
});

test('the service starts without its database and answers that it is missing', async () => {
  const service = await serve({ host: '127.0.0.1', port: 0, neo4j: nowhere, settings: { logLevel: 'silent' } });
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ corpus { version } }' }),
  });
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'DATABASE' } }] });
  await service.close();
});

test('a port in use is reported by its number', async () => {
  const other = listenAnywhere();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(serve({ host: '127.0.0.1', port, neo4j: nowhere, settings: { logLevel: 'silent' } })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use`,
  );
  await new Promise((resolve) => other.close(resolve));
});

test('the service closes at once, even with idle connections', async () => {
  const service = await serve({ host: '127.0.0.1', port: 0, neo4j: nowhere, settings: { logLevel: 'silent' } });
  const idle = dial(Number(new URL(service.url).port), '127.0.0.1');
  await once(idle, 'connect');
  await fetch(`${service.url}/healthz`);
  await service.close();
  await once(idle, 'close');
});

test('today is the day in Shanghai', () => {
  expect(todayInShanghai(new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
  expect(todayInShanghai(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
});

test('a date is a day of the calendar', () => {
  expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
  for (const value of [
    '2023-02-29',
    '2023-02-30',
    '2023-13-01',
    '2023-00-10',
    '23-01-01',
    '2023-1-1',
    '2023-01-01T00:00:00Z',
    '',
    20230101,
    null,
    '２０２３-01-01',
  ]) {
    expect(() => DateScalar.parseValue(value)).toThrow('A date is a day of the calendar');
  }
});

test('a failed read that nobody awaits is no unhandled rejection', async () => {
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on('unhandledRejection', hear);
  const corpus = { state: 'COMPLETE', generation: 'g', loadedAt: '2026-01-01T00:00:00Z', files: '[]' };
  const app = await createServer({
    graph: {
      connections: () => 0,
      isOneServer: true,
      read: async (statement) => {
        if (statement.includes('Corpus')) return [corpus];
        throw new Error('broken');
      },
    },
    settings: { logLevel: 'silent' },
  });
  const filters = 'filter: { department: "x", document: "y", jurisdiction: "z" }';
  for (const query of [
    `{ clauses(${filters}) { __typename } }`,
    `{ clauses(first: 501, ${filters}) { totalCount } }`,
    `{ search(text: "企业", ${filters}) { __typename } a: search(text: "企业", last: 501, ${filters}) { nodes { __typename } } }`,
    `{ clauses(${filters}) { nodes { id } edges { cursor } pageInfo { endCursor } totalCount } documents { totalCount edges { cursor } } }`,
  ]) {
    expect((await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).statusCode).toBe(200);
  }
  await still(() => unheard.length);
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
  await app.close();
});
