import { LIMITS } from '../../src/http/limits/limits';
import { listen } from '../../src/http/server';
import { type Recorded, recorded } from '../support/recorded';

let service: Recorded;
beforeAll(async () => {
  service = await recorded();
});
const answered: Recorded['post'] = (body) => service.post(body);

const levels = (depth: number) =>
  `{ document(number: "1") ${'{ supersedes { newer '.repeat((depth - 2) / 2)}{ id }${' } }'.repeat((depth - 2) / 2)} }`;
const many = (count: number, part: (i: number) => string) => Array.from({ length: count }, (_, i) => part(i)).join(' ');
/** Each fragment spreads the next one twice. */
const doubling = (fragments: number, last: string) =>
  `{ documents { nodes { ...F0 } } } ${many(fragments, (i) => `fragment F${i} on Document { ${i + 1 < fragments ? `...F${i + 1} ...F${i + 1}` : last} }`)}`;

test.each<[string, string, string, string]>([
  ['60 levels', levels(60), 'depth', 'The query is 60 levels deep; the limit is 20.'],
  [
    '2,000 aliases',
    `{ ${many(2_000, (i) => `a${i}: __typename`)} }`,
    'tokens',
    'The document has more than 4,000 tokens; the limit is 4,000.',
  ],
  ['201 aliases', `{ ${many(201, (i) => `a${i}: __typename`)} }`, 'aliases', 'The query has 201 aliases; the limit is 200.'],
  ['20,000 tokens', `{ ${'__typename '.repeat(19_998)} }`, 'tokens', 'The document has more than 4,000 tokens; the limit is 4,000.'],
  [
    '3,000 directives',
    `{ __typename ${'@skip(if: false) '.repeat(3_000)} }`,
    'tokens',
    'The document has more than 4,000 tokens; the limit is 4,000.',
  ],
  [
    '101 directives on fields',
    `{ ${'__typename @skip(if: false) '.repeat(101)} }`,
    'directives',
    'The query has 101 directives; the limit is 100.',
  ],
  [
    '101 directives on an operation',
    `query ${'@a '.repeat(101)} { __typename }`,
    'directives',
    'The query has 101 directives; the limit is 100.',
  ],
  ['aliases within doubling fragments', doubling(9, 'a: id'), 'aliases', 'The query has 256 aliases; the limit is 200.'],
  ['fields within doubling fragments', doubling(100, 'id'), 'fields', 'The query selects more than 1,000 fields; the limit is 1,000.'],
  [
    'lists in lists',
    '{ documents(first: 500) { nodes { clauses(first: 500) { nodes { id } } } } }',
    'cost',
    'The query can return 251,001 nodes; the limit is 100,000.',
  ],
  [
    'lists in lists backwards',
    '{ documents(last: 500) { edges { node { clauses(last: 500) { edges { node { id } } } } } } }',
    'cost',
    'The query can return 251,001 nodes; the limit is 100,000.',
  ],
  [
    'lists in lists through fragments',
    '{ documents(first: 500) { ...A } } fragment A on DocumentConnection { nodes { ...B } } fragment B on Document { clauses(first: 500) { nodes { id } } }',
    'cost',
    'The query can return 251,001 nodes; the limit is 100,000.',
  ],
  [
    'a vocabulary with its lists',
    '{ matters { awards(first: 500) { nodes { id } } } }',
    'cost',
    'The query can return 125,500 nodes; the limit is 100,000.',
  ],
  [
    'cursors alone',
    '{ documents(first: 500) { edges { node { clauses(first: 500) { edges { cursor } } } } } }',
    'cost',
    'The query can return 251,001 nodes; the limit is 100,000.',
  ],
  [
    'places of pages alone',
    '{ documents(first: 500) { nodes { clauses(first: 500) { pageInfo { endCursor } } } } }',
    'cost',
    'The query can return 251,001 nodes; the limit is 100,000.',
  ],
  [
    'snippets under many names',
    `{ ${many(200, (i) => `a${i}: search(text: "a", first: 500) { edges { snippet } }`)} }`,
    'cost',
    'The query can return 100,200 nodes; the limit is 100,000.',
  ],
  [
    'the schema under many names',
    `{ ${many(160, (i) => `a${i}: __schema { types { fields { args { name } } } }`)} }`,
    'cost',
    'nodes; the limit is 100,000.',
  ],
  [
    'a long list of keys',
    `{ nodes(ids: [${'"a",'.repeat(501)}]) { id } }`,
    'values',
    'A list in an argument has 501 values; the limit is 500.',
  ],
  [
    'a long list in a filter',
    `{ documents(filter: { number: [${'"a",'.repeat(501)}] }) { totalCount } }`,
    'values',
    'A list in an argument has 501 values; the limit is 500.',
  ],
])('%s are refused before the graph is read', async (_, query, limit, message) => {
  const { status, body, asked } = await answered({ query });
  expect([status, body.data, asked]).toEqual([400, undefined, []]);
  expect(body.errors[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'LIMIT_EXCEEDED', limit } });
});

test('the cost follows the variables and their defaults', async () => {
  const query = 'query($many: Int = 500) { documents(first: $many) { nodes { clauses(first: $many) { nodes { id } } } } }';
  expect((await answered({ query })).body.errors[0]).toMatchObject({ extensions: { limit: 'cost', value: 251_001, most: 100_000 } });
  expect((await answered({ query, variables: { many: 400 } })).body.errors[0]).toMatchObject({ extensions: { value: 160_801 } });
  expect((await answered({ query, variables: { many: null } })).body.extensions.cost).toEqual({ requested: 2_601, limit: 100_000 });
});

test.each<[string, number]>([
  ['{ __typename }', 0],
  ['{ corpus { counts { documents } files { name } } }', 7],
  ['{ documents { totalCount } }', 1],
  ['{ documents { nodes { id } pageInfo { hasNextPage } } }', 101],
  ['{ documents(first: 3) { edges { node { id issuers { id } } } } }', 19],
  ['{ nodes(ids: ["a", "b"]) { id } }', 2],
  ['{ awardTypes { code } }', 20],
  ['{ documents(first: 3) { nodes { id } } second: documents(first: 4) { nodes { id } } }', 9],
  ['{ documents(first: 3) { nodes { id issuers @skip(if: true) { id } } } }', 4],
  ['{ node(id: "a") { ... on Document { issuers { id } } ... on Clause { document { id } } } }', 6],
])('%s costs %i', async (query, requested) => {
  expect((await answered({ query })).body.extensions).toEqual({ cost: { requested, limit: LIMITS.cost.most } });
});

test('an answer gives its cost unless the request says not to', async () => {
  expect((await answered({ query: '{ __typename }', extensions: { cost: false } })).body).toEqual({ data: { __typename: 'Query' } });
  expect((await answered({ query: '{ documents(first: 900) { nodes { id } } }' })).body.extensions.cost.requested).toBe(501);
});

test('cycles of fragments are reported by GraphQL itself', async () => {
  const query = '{ documents { nodes { ...A } } } fragment A on Document { id ...B } fragment B on Document { ...A }';
  const { status, body } = await answered({ query });
  expect(status).toBe(200);
  expect(body.errors[0]).toMatchObject({
    message: 'Cannot spread fragment "A" within itself via "B".',
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});

test('a list of operations is refused', async () => {
  const batch = Array.from({ length: 50 }, () => ({ query: '{ __typename }' }));
  expect(await answered(batch)).toMatchObject({
    status: 400,
    body: {
      errors: [{ message: 'The body of the request is a list of 50 operations; the limit is 1.', extensions: { code: 'LIMIT_EXCEEDED' } }],
    },
  });
});

test('a refused body of 5 MB is answered with its length, over a real connection', async () => {
  const url = await listen((await recorded()).app, '127.0.0.1', 0);
  const body = JSON.stringify({ query: `{ __typename } #${'x'.repeat(5_000_000)}` });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message: 'The body of the request has 5,000,028 bytes; the limit is 1,048,576.',
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'bytes' },
      },
    ],
  });
});

test('queries at the limits are answered', async () => {
  for (const query of [
    `{ ${many(200, (i) => `a${i}: __typename`)} }`,
    `{ ${'__typename '.repeat(500)} }`,
    `{ ${'__typename @skip(if: false) '.repeat(100)} }`,
  ]) {
    const { status, body } = await answered({ query });
    expect([status, body.errors]).toEqual([200, undefined]);
  }
});

test('an impossible value of a variable is BAD_USER_INPUT and is not read', async () => {
  const query = 'query($sum: Yuan) { awards(filter: { minYuan: $sum }) { totalCount } }';
  expect(await answered({ query, variables: { sum: -1e300 } })).toMatchObject({
    status: 200,
    body: { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.minYuan' } }] },
    asked: [],
  });
});
