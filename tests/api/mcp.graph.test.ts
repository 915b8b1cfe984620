import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { TOOLS } from '../../src/mcp/tools';
import { ROOT } from '../support/paths';
import { awardNode, clauseNode, codeNode, service, serving } from './fixture';
import { SHANXI } from './shanxi';

const quote = (text: string, clauseId: string, documentId: string) =>
  JSON.stringify([{ rule: 'r', quote: text, clauseId, documentId, file: 'a.txt', ranges: [1, 4] }]);
const CITY = {
  documentId: 'Document:city-policy',
  jurisdictionCode: '140500',
  level: 'MUNICIPAL',
  beginsFrom: '2023-01-01',
  ends: '2025-12-31',
};
const PROVINCE = { documentId: 'Document:measure', jurisdictionCode: '140000', level: 'PROVINCIAL', beginsFrom: '2024-01-01' };

const { graph, served, ask } = serving({
  nodes: [
    ...SHANXI.nodes,
    codeNode('Beneficiary', 'SRDI', '专精特新企业', '专精特新'),
    clauseNode('Clause:x', { locator: '第九条', text: '奖励10万元。', documentId: 'Document:city-policy' }),
    clauseNode('Clause:y', { locator: '（九）', text: '奖励20万元', documentId: 'Document:measure' }),
    awardNode('Award:city', {
      title: '上市奖励',
      maxYuan: 100_000,
      condition: '首次上市的企业',
      ...CITY,
      evidence: quote('奖励10万元', 'Clause:x', 'Document:city-policy'),
    }),
    awardNode('Award:province', { title: '上市补助', ...PROVINCE }),
  ],
  edges: [
    ...SHANXI.edges,
    { type: 'BENEFITS', from: 'Award:city', to: 'Beneficiary:SRDI' },
    { type: 'STATES', from: 'Clause:x', to: 'Award:city' },
    {
      type: 'STACKS_WITH',
      from: 'Award:city',
      to: 'Award:province',
      properties: {
        relation: 'SAME_MATTER',
        verdict: 'ALLOWED',
        coverage: 'PARTIAL',
        reasons: JSON.stringify([{ explanation: '省、市可以叠加。', evidence: [{ rule: 'r', quote: '可叠加享受' }] }]),
      },
    },
    {
      type: 'DUPLICATES_WITH',
      from: 'Clause:x',
      to: 'Clause:y',
      properties: {
        kind: 'NEAR_DUPLICATE',
        similarity: 0.75,
        containment: 1,
        sameDocument: false,
        conflicts: JSON.stringify([
          {
            kind: 'AMOUNT',
            a: { rule: 'c', quote: '10万元', clauseId: 'Clause:x' },
            b: { rule: 'c', quote: '20万元', clauseId: 'Clause:y' },
          },
        ]),
      },
    },
  ],
});

let url = '';
const clients: Client[] = [];
async function connected(transport: StdioClientTransport | StreamableHTTPClientTransport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport as Parameters<Client['connect']>[0]);
  clients.push(client);
  return client;
}
const overHttp = () => connected(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
const overStdio = () =>
  connected(
    new StdioClientTransport({ command: process.execPath, args: [join(ROOT, 'scripts', 'mcp.mjs'), '--endpoint', `${url}/graphql`] }),
  );

beforeAll(async () => {
  url = await served().app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

/** The arguments of each tool, and words that its answer must hold. */
const QUESTIONS: Readonly<Record<string, readonly [given: Record<string, unknown>, ...words: string[]]>> = {
  search: [{ text: '奖励10万元' }, '条款 ', '«'],
  find_awards: [
    { beneficiary: ['专精特新'], jurisdiction: '晋城', asOf: '2024-06-01' },
    '共1条奖补事项',
    '上市奖励（晋城市，最高10万元）。条件：首次上市的企业。现行有效（2023-01-01起，至2025-12-31',
    '出处：《晋城市支持企业发展的若干政策（试行）》（晋市政发〔2023〕5号）第九条',
    '原文：“奖励10万元”',
  ],
  stacking_of_territories: [
    { a: '晋城市', b: '140000', asOf: '2024-06-01' },
    '可以叠加：上市奖励（晋城市）与上市补助（山西省）',
    '“可叠加享受”',
  ],
  combination: [{ awards: ['Award:city', 'Award:province'], asOf: '2024-06-01' }, '2024-06-01，可同时享受的组合共'],
  read_document: [
    { document: '晋政办发(2026)3号', asOf: '2026-03-01' },
    '《山西省促进服务业优质高效发展若干措施》（晋政办发〔2026〕3号）',
    '共',
    '（一）',
  ],
  force_on_day: [
    { document: '山西省促进服务业优质高效发展若干措施', asOf: '2026-03-01' },
    '效力：现行有效（2026-02-01起，至2028-01-31',
    '原文：“有效期两年”',
  ],
  duties_of_unit: [{ name: '省工信厅' }, '山西省工业和信息化厅', '牵头'],
  lapsing: [{ to: '2028-12-31', asOf: '2026-03-01' }, '到期的文件', '至2028-01-31'],
  overlaps: [{ withConflicts: true }, '文字相近', '金额不同：“10万元”与“20万元”'],
  corpus: [{}, '涉及文件'],
};

test('the official client lists the tools, all read-only, each with described arguments', async () => {
  const { tools } = await (await overHttp()).listTools();
  expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
  expect(Object.keys(QUESTIONS).sort()).toEqual(tools.map(({ name }) => name).sort());
  for (const { annotations, description = '', inputSchema } of tools) {
    expect(annotations?.readOnlyHint).toBe(true);
    expect(description).toMatch(/\p{sc=Han}/u);
    for (const property of Object.values(inputSchema.properties ?? {}))
      expect(property).toMatchObject({ description: expect.stringMatching(/./u) });
  }
  expect(tools.find(({ name }) => name === 'stacking_of_territories')?.inputSchema).toMatchObject({
    required: ['a', 'b'],
    additionalProperties: false,
    properties: {
      verdicts: { type: 'array', items: { type: 'string', enum: expect.arrayContaining(['ALLOWED', 'PROHIBITED']) } },
      asOf: { type: 'string', format: 'date' },
      first: { type: 'integer', default: 10 },
    },
  });
});

test.each([
  ['HTTP', overHttp],
  ['standard input and output', overStdio],
])('over %s each tool gives the data of its GraphQL operation, and the same in Chinese with quotes', async (_, open) => {
  const client = await open();
  expect((await client.listTools()).tools).toHaveLength(TOOLS.length);
  for (const { name, document } of TOOLS) {
    const [given, ...words] = QUESTIONS[name] ?? [{}];
    const answer = await client.callTool({ name, arguments: given });
    const { data, errors } = await ask(document, given);
    expect([name, errors, answer.isError]).toEqual([name, undefined, undefined]);
    expect(answer.structuredContent).toEqual(data);
    const [{ text }] = answer.content as [{ text: string }];
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toMatch(/undefined|null|\[object|[A-Z]+_[A-Z]+|。。/u);
  }
});

test('a list says that more follows until its last page', async () => {
  const client = await overHttp();
  const read = async (given: object) => {
    const answer = await client.callTool({ name: 'read_document', arguments: { document: 'Document:measure', ...given } });
    const [{ text }] = answer.content as [{ text: string }];
    return [text.split('\n')[1], answer.structuredContent as { document: { clauses: { pageInfo: { endCursor: string } } } }] as const;
  };
  const [first, { document }] = await read({ first: 1 });
  expect(first).toMatch(/^共\d条条款，此处1条，可凭 endCursor 续查：$/u);
  const [last] = await read({ first: 500, after: document.clauses.pageInfo.endCursor });
  expect(last).toMatch(/^共\d条条款，此处\d条：$/u);
});

test('an empty result says so, and names what is unknown', async () => {
  const client = await overHttp();
  const awards = await client.callTool({ name: 'find_awards', arguments: { jurisdiction: '火星' } });
  expect(awards.content).toMatchObject([{ text: expect.stringMatching(/^没有查到奖补事项。\n提示：/u) }]);
  expect(awards.structuredContent).toMatchObject({ awards: { totalCount: 0 }, warnings: [{ argument: 'filter.jurisdiction' }] });
  const document = await client.callTool({ name: 'read_document', arguments: { document: '晋政办发〔2099〕1号' } });
  expect(document.content).toMatchObject([{ text: expect.stringMatching(/^没有查到这份文件。/u) }]);
});

test.each([
  ['lapsing', {}, /Variable "\$to" of required type "Date!" was not provided/u],
  ['lapsing', { to: '2026-02-30' }, /2026-02-30/u],
  ['find_awards', { force: ['FOREVER'] }, /FOREVER/u],
  ['find_awards', { place: '晋城' }, /^place is no argument of find_awards\.$/u],
  ['find_awards', { first: 501 }, /500/u],
  ['combination', { awards: ['nothing'] }, /nothing/u],
])('%s with %j is refused in one sentence, as in GraphQL', async (name, given, sentence) => {
  const answer = await (await overHttp()).callTool({ name, arguments: given });
  expect(answer.isError).toBe(true);
  expect(answer.content).toMatchObject([{ type: 'text', text: expect.stringMatching(sentence) }]);
  expect(served().reported).toEqual([]);
});

test('a list over the limit is refused before any work, as at /graphql', async () => {
  const given = { a: '晋城市', b: '山西省', relations: Array(501).fill('RELATED') };
  const call = (await overHttp()).callTool({ name: 'stacking_of_territories', arguments: given });
  await expect(call).rejects.toThrow('A list in an argument has more than 500 values; the limit is 500.');
  const over = await (await overStdio()).callTool({ name: 'stacking_of_territories', arguments: given });
  expect(over).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('more than 500 values') }] });
});

test('the tools answer when only trusted documents are allowed', async () => {
  const { app } = await service(graph, { trustedDocumentsOnly: true });
  const params = { name: 'force_on_day', arguments: QUESTIONS.force_on_day?.[0] };
  const headers = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
  const answer = await app.inject({
    method: 'POST',
    url: '/mcp',
    headers,
    payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params },
  });
  expect(answer.json().result.structuredContent.document.force.status).toBe('IN_FORCE');
  const other = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ corpus { version } }' } });
  expect(other.json().errors[0].extensions.code).toBe('UNTRUSTED_DOCUMENT');
  await app.close();
});

test('an unknown tool is refused by name', async () => {
  await expect((await overHttp()).callTool({ name: 'drop_everything', arguments: {} })).rejects.toThrow(
    'There is no tool drop_everything.',
  );
});

const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
const post = (headers: Record<string, string>, payload: unknown = LIST) =>
  served().app.inject({
    method: 'POST',
    url: '/mcp',
    headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json', ...headers },
    payload: payload as object,
  });

test.each([
  ['http://localhost:6274', 200],
  ['http://127.0.0.1:4000', 200],
  ['http://[::1]:4000', 200],
  ['https://evil.example', 403],
  ['http://localhost.evil.example', 403],
  ['null', 403],
])('a page of the origin %s gets %i', async (origin, status) => {
  const answer = await post({ origin, host: 'evil.example' });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
});

test('only POST is allowed, large bodies are refused, and there is no session', async () => {
  const { app } = served();
  for (const method of ['GET', 'DELETE', 'PUT'] as const) {
    const answer = await app.inject({ method, url: '/mcp' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'POST, OPTIONS']);
  }
  const large = await post({}, { ...LIST, params: { text: '长'.repeat(600_000) } });
  expect([large.statusCode, large.json().errors[0].extensions.code]).toEqual([400, 'LIMIT_EXCEEDED']);
  const answer = await post({});
  expect(answer.headers['mcp-session-id']).toBeUndefined();
  expect(answer.headers['cache-control']).toBe('no-store');
});
