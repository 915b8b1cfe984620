import { load, service, type TestService, testGraph } from './api-fixture';
import { SHANXI } from './api-shanxi';

const graph = testGraph();
let api: TestService;
beforeAll(async () => {
  await load(graph, SHANXI);
  api = await service(graph);
});
afterAll(async () => {
  await api.app.close();
  await graph.close();
});

async function data(query: string) {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

test('a document with all that hangs on it', async () => {
  const { document } = await data(`{ document(number: "晋政办发[2026] ３ 号") {
    id number title issuers { name } addressees jurisdiction { code name parent { code parent { code parent { code } } } } presence dateDocument
    force(asOf: "2026-06-01") { status reason from until evidence { quote rule clause { locator } document { number } source { file ranges { start end } } } }
    clauses { totalCount nodes { locator parent { locator } children { locator } responsibilities { role basis department { name } evidence { quote source { ranges { start } } } } } }
  } }`);
  expect(document).toMatchObject({
    number: '晋政办发〔2026〕3号',
    issuers: [{ name: '山西省人民政府办公厅' }],
    jurisdiction: { code: '140000', parent: { code: '100000', parent: null } },
    force: { status: 'IN_FORCE', reason: 'TERM_STATED', from: '2026-02-01', until: '2028-01-31', evidence: [{ quote: '有效期两年', clause: { locator: '附则' } }] },
  });
  expect(document.clauses.totalCount).toBe(3);
  expect(document.clauses.nodes.map((clause: { locator: string }) => clause.locator)).toEqual(['（一）', '（一）/1', '附则']);
  expect(document.clauses.nodes[0].responsibilities.map((one: { department: { name: string } }) => one.department.name)).toEqual(['山西省工业和信息化厅', '山西省各市人民政府']);
  expect(document.clauses.nodes[1].parent).toEqual({ locator: '（一）' });
});
