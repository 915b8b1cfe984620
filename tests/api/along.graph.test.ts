import { load, service, type TestService, testGraph } from './fixture';
import { SHANXI } from './shanxi';

const graph = testGraph();
let served: TestService;
const ask: TestService['ask'] = (...asked) => served.ask(...asked);

beforeAll(async () => {
  await load(graph, SHANXI);
  served = await service(graph);
});
afterAll(async () => {
  await served.app.close();
  await graph.close();
});

describe.each([
  [
    'document(number: "晋政办发〔2026〕3号")',
    'clauses',
    'locator text document { title } responsibilities { department { name } }',
    'kind: [ARTICLE]',
  ],
  [
    'department(name: "山西省工业和信息化厅")',
    'responsibilities',
    'role evidence { quote } clause { locator document { number } }',
    'level: [PROVINCIAL]',
  ],
])('%s with its %s', (root, list, selection, filter) => {
  const whole = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${selection} } }`;
  const field = root.replace(/\(.*/u, '');
  const from = async (start: string, args: string) => {
    const { data, errors } = await ask(
      `{ thing: ${start} { ... on ${field === 'document' ? 'Document' : 'Department'} { ${list}${args} { ${whole} } } } }`,
    );
    return { list: data?.thing?.[list], errors: errors?.map(({ message, extensions }) => [message, extensions]) };
  };

  test('gives what the list gives by id, in a statement less', async () => {
    const { data } = await ask(`{ ${root} { id ${list}(first: 2) { pageInfo { endCursor } } } }`);
    const { id } = data[field];
    const { endCursor } = data[field][list].pageInfo;
    const pages = ['', '(first: 1)', '(last: 2)', '(first: 0)', `(after: "${endCursor}")`, `(last: 1, before: "${endCursor}")`];
    const others = [`(filter: { ${filter} })`, '(asOf: "2020-01-01")', '(first: 501)', '(first: 1, last: 1)', '(after: "none")'];
    for (const args of [...pages, ...others]) {
      const read = await from(root, args);
      expect(read).toEqual(await from(`node(id: "${id}")`, args));
      expect(read.list === undefined || read.list === null).toBe(read.errors !== undefined);
    }
    const statements = async (asked: string) => {
      const before = graph.statements();
      await ask(`{ ${root} { ${list} { ${asked} } } }`);
      return graph.statements() - before - 1;
    };
    expect(await statements(`nodes { ${selection} }`)).toBeLessThanOrEqual(1);
    expect(await statements('totalCount')).toBeLessThanOrEqual(2);
  });

  test('asked for twice, each with its own page', async () => {
    const { data } = await ask(`{ ${root} { a: ${list}(first: 1) { ${whole} } b: ${list}(last: 1) { ${whole} } } }`);
    expect(data[field].a).toEqual((await from(root, '(first: 1)')).list);
    expect(data[field].b).toEqual((await from(root, '(last: 1)')).list);
  });
});

test('of a name that several departments may have none has its page read along, and the one that is meant has it all the same', async () => {
  const { data, errors } = await ask(
    '{ department(name: "市工信局", jurisdiction: "晋城市") { name responsibilities { nodes { role department { name } clause { locator } } } } }',
  );
  expect(errors).toBeUndefined();
  const plain = await ask(
    `{ node(id: "city-industry") { ...on Department { name responsibilities { nodes { role department { name } clause { locator } } } } } }`,
  );
  expect(data.department).toEqual(plain.data.node);
});
