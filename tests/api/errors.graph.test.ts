import { cursorOf } from '../../src/graph/lists/cursor';
import { corpus, load, service, serving } from './fixture';
import { SHANXI } from './shanxi';

const { graph, served, ask } = serving(SHANXI);

const old = cursorOf('g0', 'clauses', [1]);

test.each([
  ['{ clauses(first: 1, last: 1) { totalCount } }', 'last'],
  ['{ clauses(first: -1) { totalCount } }', 'first'],
  ['{ clauses(last: 501) { totalCount } }', 'last'],
  ['{ clauses(after: "nonsense") { totalCount } }', 'after'],
  [`{ clauses(before: "${old}") { totalCount } }`, 'before'],
  [`{ documents(after: "${old}") { nodes { id } } }`, 'after'],
  [`{ search(text: "企业", after: "${cursorOf('g1', 'clauses', [1])}") { totalCount } }`, 'after'],
  ['{ document(number: "晋政办发〔2026〕3号") { clauses(first: 501) { totalCount } } }', 'first'],
  ['{ node(id: "Department:industry") { ...on Department { issued(first: 1, last: 2) { totalCount } } } }', 'last'],
  ['{ documents(asOf: "2023-02-30") { totalCount } }', 'asOf'],
  ['{ documents(asOf: "2023-2-3") { totalCount } }', 'asOf'],
  ['{ documents(asOf: 20230203) { totalCount } }', 'asOf'],
  ['{ documents(filter: { endsBy: "tomorrow" }) { totalCount } }', 'filter.endsBy'],
  ['{ node(id: "Document:measure") { ...on Document { force(asOf: "2025-13-01") { status } } } }', 'asOf'],
  ['{ documents(first: "five") { totalCount } }', 'first'],
  ['{ documents(filter: { presence: [HALF] }) { totalCount } }', 'filter.presence'],
  ['{ document(number: "〔〕") { id } }', 'number'],
])('%s is refused with the name of the argument', async (query, argument) => {
  const answer = await ask(query);
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
});

test.each([
  ['query($day: Date) { documents(asOf: $day) { totalCount } }', { day: '2023-02-30' }, 'asOf'],
  ['query($f: DocumentFilter) { documents(filter: $f) { totalCount } }', { f: { endsBy: '2023-02-30' } }, 'filter.endsBy'],
  ['query($f: DocumentFilter) { documents(filter: $f) { totalCount } }', { f: { nothing: 1 } }, 'filter'],
  ['query($n: Int) { documents(first: $n) { totalCount } }', { n: 'x' }, 'first'],
  ['query($n: Int) { documents(first: $n) { totalCount } }', { n: 900 }, 'first'],
  ['query($n: String!) { document(number: $n) { id } }', {}, 'number'],
])('%s with %j is refused with the name of the argument', async (query, variables, argument) => {
  const answer = await ask(query, variables);
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
});

test.each([
  ['{ documents { nodes { id } ', 'GRAPHQL_PARSE_FAILED'],
  ['{ documents { nodes { nothing } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ documents(nothing: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['query A { corpus { version } } query B { corpus { version } }', 'OPERATION_RESOLUTION_FAILURE'],
  ['mutation { load }', 'GRAPHQL_VALIDATION_FAILED'],
])('%s keeps the code of GraphQL, and its status follows the media type', async (query, code) => {
  expect(await ask(query)).toMatchObject({ status: 200, errors: [{ extensions: { code } }] });
  const headers = { accept: 'application/graphql-response+json' };
  const strict = await served().app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  expect([strict.statusCode, strict.json().errors[0].extensions.code]).toEqual([400, code]);
});

test('one bad argument leaves the rest of the answer intact', async () => {
  const answer = await ask('{ document(number: "〔〕") { id } corpus { version } }');
  expect(answer).toMatchObject({ status: 200, data: { document: null, corpus: { version: 'g1' } }, errors: [{ path: ['document'] }] });
});

test('malformed bodies answer 400 BAD_REQUEST in the shape of a GraphQL answer', async () => {
  const post = (payload: string) =>
    served().app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
  for (const payload of ['{', '{}', '[]', '{"query": 5}', '""']) {
    const response = await post(payload);
    expect([payload, response.statusCode]).toEqual([payload, 400]);
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  }
});

test('internal details are logged and never reach a client', async () => {
  const secret = 'MATCH (n) RETURN n /srv/secret.ts';
  const broken = await service({
    read: (statement, parameters) =>
      statement.includes('Document') ? Promise.reject(new Error(secret)) : graph.read(statement, parameters),
  });
  const response = await broken.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ document(number: "1") { id } corpus { version } }' },
  });
  expect(response.body).not.toMatch(/MATCH|secret|stack|\.ts/u);
  expect(response.json()).toMatchObject({
    data: { document: null, corpus: { version: 'g1' } },
    errors: [{ path: ['document'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
  expect(String(broken.reported[0])).toContain(secret);
  await broken.app.close();
});

test('wrong Cypher is not reported as a missing database', async () => {
  await expect(graph.read('MATCH nonsense')).rejects.not.toHaveProperty('extensions');
  await expect(graph.read('CREATE (n) RETURN n')).rejects.toThrow(/read access/iu);
});

test('until the first load is complete every answer is LOADING, except for the schema', async () => {
  const loading = { status: 503, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'LOADING' } }] };
  await load(graph, { nodes: [corpus({ state: 'LOADING' })], edges: [] });
  expect(await ask('{ documents { totalCount } }')).toMatchObject(loading);
  await load(graph, { nodes: [], edges: [] });
  expect(await ask('{ corpus { version } }')).toMatchObject(loading);
  expect(await ask('{ __typename __schema { queryType { name } } }')).toMatchObject({
    status: 200,
    data: { __schema: { queryType: { name: 'Query' } } },
  });
  await load(graph, SHANXI);
  expect(await ask('{ documents { totalCount } }')).toMatchObject({ status: 200, data: { documents: { totalCount: 4 } } });
});
