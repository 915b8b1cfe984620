import type { Graph } from '../../src/graph/neo4j';
import {
  awardNode,
  clauseNode,
  codeNode,
  corpus,
  cumulationRuleNode,
  departmentNode,
  documentNode,
  type Fixture,
  jurisdictionNode,
  load,
  service,
  testGraph,
} from '../api/fixture';

/** This many things of each type; documents also have a damaged printed number. */
function wide(size: number): Fixture {
  const nodes = Array.from({ length: size }, (_, i) => [
    documentNode(`document-${i}`, { number: `晋政发〔2026〕${i}号`, printedKeys: [`晋政发20266-${i}`], title: `文件${i}` }),
    clauseNode(`clause-${i}`, { locator: `第${i}条`, documentId: `document-${i}` }),
    departmentNode(`department-${i}`, `山西省第${i}局`, { shortName: `省${i}局`, aliases: [`第${i}局`] }),
    awardNode(`award-${i}`, { title: `奖励${i}` }),
    jurisdictionNode(`${140_000 + i}`, `第${i}县`, 'COUNTY'),
    codeNode('AwardType', `TYPE_${i}`, `方式${i}`),
    codeNode('Beneficiary', `GROUP_${i}`, `主体${i}`),
    codeNode('Matter', `MATTER_${i}`, `事由${i}`),
    cumulationRuleNode(`rule-${i}`, 'FORBIDS', 'SAME_LEVEL'),
  ]);
  return { nodes: [corpus(), ...nodes.flat()], edges: [] };
}

type Keys = readonly ((i: number) => object)[];
const codes = (type: string, prefix: string): Keys => [(i) => ({ code: `${prefix}_${i}` }), (i) => ({ id: `${type}:${prefix}_${i}` })];

/** For each type, all forms of its keys, and fields of its rows. */
const TYPES: readonly (readonly [type: string, keys: Keys, fields: string])[] = [
  [
    'Document',
    [
      (i) => ({ number: `晋政发〔2026〕${i}号` }),
      (i) => ({ id: `document-${i}` }),
      (i) => ({ number: `晋政发[2026] ${i} 号` }),
      (i) => ({ number: `晋政发〔20266〕${i}号` }),
    ],
    'number title presence',
  ],
  [
    'Clause',
    [
      (i) => ({ document: { number: `晋政发(2026)${i}号` }, locator: `第${i}条` }),
      (i) => ({ id: `clause-${i}` }),
      (i) => ({ document: { number: `晋政发〔20266〕${i}号` }, locator: `第 ${i} 条` }),
    ],
    'locator text source { file }',
  ],
  ['Department', [(i) => ({ name: `山西省第${i}局` }), (i) => ({ id: `department-${i}` }), (i) => ({ name: `第${i}局` })], 'name aliases'],
  ['Award', [(i) => ({ id: `award-${i}` })], 'title maxYuan'],
  ['Jurisdiction', [(i) => ({ code: `${140_000 + i}` }), (i) => ({ id: `Jurisdiction:${140_000 + i}` })], 'code name level'],
  ['AwardType', codes('AwardType', 'TYPE'), 'code name'],
  ['Beneficiary', codes('Beneficiary', 'GROUP'), 'code name'],
  ['Matter', codes('Matter', 'MATTER'), 'code name'],
  ['CumulationRule', [(i) => ({ id: `rule-${i}` })], 'effect evidence { rule }'],
];

const named = (size: number, type: string, keys: Keys) =>
  Array.from({ length: size }, (_, i) => ({ __typename: type, ...keys[i % keys.length]?.(i) }));

const entities = (fields: string) => `query($named: [_Any!]!) { _entities(representations: $named) { ${fields} } }`;

/** The service with a list of its statements, without the check of the generation. */
async function recorded(graph: Pick<Graph, 'read'>) {
  const statements: string[] = [];
  const read: Graph['read'] = (statement, ...rest) => {
    if (!statement.includes(':Corpus')) statements.push(statement);
    return graph.read(statement, ...rest);
  };
  return { ...(await service({ read })), statements };
}

test('entities take one statement a type, for any number of keys in any form', async () => {
  const graph = testGraph();
  const table: { type: string; representations: number; statements: number }[] = [];
  for (const size of [5, 500]) {
    await load(graph, wide(size));
    const { ask, app, statements } = await recorded(graph);
    for (const [type, keys, fields] of TYPES) {
      statements.length = 0;
      const { data, errors } = await ask(entities(`... on ${type} { id ${fields} }`), { named: named(size, type, keys) });
      table.push({ type, representations: size, statements: statements.length });
      expect(errors).toBeUndefined();
      expect(new Set(data._entities.map(({ id }: { id: string }) => id)).size).toBe(size);
    }
    await app.close();
  }
  await graph.close();
  console.info(table.map((row) => JSON.stringify(row)).join('\n'));
  expect(table.map(({ statements }) => statements)).toEqual(table.map(() => 1));
});

test('a request takes one statement for each type of entity, and one more for a link', async () => {
  const graph = testGraph();
  await load(graph, wide(20));
  const { ask, app, statements } = await recorded(graph);
  const all = TYPES.flatMap(([type, keys]) => named(20, type, keys));
  expect((await ask(entities('... on Node { id }'), { named: all })).errors).toBeUndefined();
  expect(statements).toHaveLength(TYPES.length);
  statements.length = 0;
  expect((await ask(entities('... on Document { title issuers { id } }'), { named: all })).errors).toBeUndefined();
  expect(statements).toHaveLength(TYPES.length + 1);
  await app.close();
  await graph.close();
});
