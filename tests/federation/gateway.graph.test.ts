import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { serve } from '../../src';
import { load, testGraph } from '../api/fixture';
import { SHANXI } from '../api/shanxi';
import { PATIENCE } from '../support/patience';
import { testAddress } from '../support/test-address';
import { serveNotes, servePermits } from './permits';

let subgraphs: { name: string; url: string }[];
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const graph = testGraph();
  await load(graph, SHANXI);
  await graph.close();
  const policies = await serve({
    host: '127.0.0.1',
    port: 0,
    neo4j: testAddress(),
    settings: { logLevel: 'silent', requestTimeout: PATIENCE },
  });
  const permits = await servePermits([
    { id: '1', name: '参展补助', number: '晋政办发[2026] 3 号', locator: '(一) / 1', office: '省工信厅' },
    { id: '2', name: '会展支持', number: '晋市政发〔20233〕5号', locator: '第三条', office: '晋城市工业和信息化局' },
    { id: '3', name: '小巨人奖励', number: '晋政办发〔2026〕3号', office: '山西省工业和信息化厅' },
    { id: '4', name: '另一事项', number: '晋政办发〔2099〕1号', office: '无此单位' },
  ]);
  const notes = await serveNotes();
  closing.push(policies.close, permits.close, notes.close);
  subgraphs = [
    { name: 'policies', url: `${policies.url}/graphql` },
    { name: 'permits', url: permits.url },
    { name: 'notes', url: notes.url },
  ];
});

afterAll(async () => {
  for (const close of closing) await close();
});

/** A supergraph composed without Apollo from the subgraphs' own descriptions. */
async function composedByHive(): Promise<string> {
  const described = subgraphs.map(async ({ name, url }) => {
    const body = JSON.stringify({ query: '{ _service { sdl } }' });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { data } = (await response.json()) as { data: { _service: { sdl: string } } };
    return { name, url, typeDefs: parse(data._service.sdl) };
  });
  const { supergraphSdl = '' } = composeServices(await Promise.all(described));
  return supergraphSdl;
}

const GATEWAYS: [string, () => Promise<ApolloGateway>][] = [
  ['@apollo/composition', async () => new ApolloGateway({ supergraphSdl: new IntrospectAndCompose({ subgraphs }) })],
  ['@theguild/federation-composition', async () => new ApolloGateway({ supergraphSdl: await composedByHive() })],
];

describe.each(GATEWAYS)('behind a gateway composed by %s', (_, open) => {
  let gateway: ApolloServer;
  beforeAll(async () => {
    gateway = new ApolloServer({ gateway: await open() });
    await gateway.start();
  });
  afterAll(() => gateway.stop());

  async function ask(query: string) {
    const { body } = await gateway.executeOperation({ query });
    if (body.kind !== 'single') throw new Error('An answer in parts');
    return body.singleResult;
  }

  test('permits lead to documents, clauses and departments in any printed form, and to null for unknown names', async () => {
    const { data, errors } = await ask(`{
      permits {
        nodes {
          name
          ground { title force(asOf: "2026-03-01") { status } clauses(first: 2) { nodes { locator } } }
          clause { text }
          office { id }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    const measure = {
      title: '山西省促进服务业优质高效发展若干措施',
      force: { status: 'IN_FORCE' },
      clauses: { nodes: [{ locator: '（一）' }, { locator: '（一）/1' }] },
    };
    const policy = {
      title: '晋城市支持企业发展的若干政策（试行）',
      force: { status: 'EXPIRED' },
      clauses: { nodes: [{ locator: '第三条' }] },
    };
    expect(data?.permits).toEqual({
      nodes: [
        {
          name: '参展补助',
          ground: measure,
          clause: { text: '支持企业参展，按展位费的50%给予补助。' },
          office: { id: 'Department:industry' },
        },
        {
          name: '会展支持',
          ground: policy,
          clause: { text: '对参加展会的企业给予补助，最高２０万元。' },
          office: { id: 'Department:city-industry' },
        },
        { name: '小巨人奖励', ground: measure, clause: null, office: { id: 'Department:industry' } },
        { name: '另一事项', ground: null, clause: null, office: null },
      ],
    });
  });

  test('documents and departments lead to permits', async () => {
    const { data, errors } = await ask(`{
      document(number: "晋政办发(2026)3 号") { number permits { name office { id } } }
      department(name: "工信厅") { name permits { name ground { title } } }
      departments(first: 2) { nodes { name permits { name } } pageInfo { hasNextPage } }
    }`);
    expect(errors).toBeUndefined();
    const ground = { title: '山西省促进服务业优质高效发展若干措施' };
    expect(data).toEqual({
      document: {
        number: '晋政办发〔2026〕3号',
        permits: [
          { name: '参展补助', office: { id: 'Department:industry' } },
          { name: '小巨人奖励', office: { id: 'Department:industry' } },
        ],
      },
      department: { name: '山西省工业和信息化厅', permits: [{ name: '小巨人奖励', ground }] },
      departments: {
        nodes: [
          { name: '山西省人民政府办公厅', permits: [] },
          { name: '山西省工业和信息化厅', permits: [{ name: '小巨人奖励' }] },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  test('fields that another agency adds to Node stand on every entity', async () => {
    const { data, errors } = await ask(`{
      document(number: "晋政办发〔2026〕3号") { notes clauses(first: 1) { nodes { locator notes } } }
      department(name: "省工信厅") { notes }
      permits(first: 1) { nodes { ground { notes } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      document: {
        notes: ['关于Document:measure'],
        clauses: { nodes: [{ locator: '（一）', notes: [expect.stringMatching(/^关于Clause:measure-1/u)] }] },
      },
      department: { notes: ['关于industry'] },
    });
    expect((data as { permits: { nodes: object[] } }).permits.nodes[0]).toEqual({ ground: { notes: ['关于Document:measure'] } });
  });

  test('node cannot be queried', async () => {
    const { errors } = await ask('{ node(id: "Document:measure") { id } }');
    expect(errors).toMatchObject([{ message: 'Cannot query field "node" on type "Query".' }]);
  });
});
