import { clauseNode, corpus, departmentNode, documentNode, jurisdictionNode, serving } from './fixture';

const SHANXI = { jurisdictionCode: '140000', level: 'PROVINCIAL' };
const ZHEJIANG = { jurisdictionCode: '330000', level: 'PROVINCIAL' };
const { ask } = serving({
  nodes: [
    corpus(),
    jurisdictionNode('140000', '山西省', 'PROVINCIAL'),
    jurisdictionNode('330000', '浙江省', 'PROVINCIAL'),
    jurisdictionNode('410000', '河南省', 'PROVINCIAL'),
    departmentNode('shanxi', '山西省财政厅', { shortName: '省财政厅', ...SHANXI }),
    departmentNode('zhejiang', '浙江省财政厅', { shortName: '省财政厅', ...ZHEJIANG }),
    documentNode('document', { title: '浙江省办法', ...ZHEJIANG }),
    clauseNode('clause', { locator: '第一条', documentId: 'document', ...ZHEJIANG }),
  ],
  edges: [
    { type: 'RESPONSIBLE_FOR', from: 'zhejiang', to: 'clause', properties: { role: 'LEAD', basis: 'STATED' } },
    { type: 'ISSUED', from: 'zhejiang', to: 'document' },
  ],
});

const ambiguous = (argument: string) => [
  expect.objectContaining({ path: ['found'], argument, message: expect.stringMatching(/山西省财政厅, 浙江省财政厅/u) }),
];

test.each([
  ['department(name: "省财政厅") { id }', null, 'name'],
  ['clauses(filter: { department: "省财政厅" }) { totalCount }', { totalCount: 0 }, 'filter.department'],
  ['clauses(filter: { departments: ["省财政厅"] }) { totalCount }', { totalCount: 0 }, 'filter.departments'],
  ['documents(filter: { issuer: "省财政厅" }) { totalCount }', { totalCount: 0 }, 'filter.issuer'],
])('a name that units of two provinces share finds none in %s, with a warning that lists them', async (query, expected, argument) => {
  const { data, errors, extensions } = await ask(`{ found: ${query} }`);
  expect([errors, data]).toEqual([undefined, { found: expected }]);
  expect(extensions?.warnings).toEqual(ambiguous(argument));
});

test.each([
  ['department(name: "省财政厅", jurisdiction: "浙江") { id }', { id: 'zhejiang' }],
  ['department(name: "浙江省财政厅") { id }', { id: 'zhejiang' }],
  ['clauses(filter: { department: "省财政厅", jurisdiction: "浙江省" }) { totalCount }', { totalCount: 1 }],
  ['clauses(filter: { department: "浙江省财政厅" }) { totalCount }', { totalCount: 1 }],
  ['documents(filter: { issuer: "省财政厅", jurisdiction: "330000" }) { totalCount }', { totalCount: 1 }],
])('a territory or the full name finds the unit: %s', async (query, expected) => {
  const { data, extensions } = await ask(`{ found: ${query} }`);
  expect(data).toEqual({ found: expected });
  expect(extensions?.warnings).toBeUndefined();
});

test('a name that only units of other provinces bear finds none, with a warning that lists them', async () => {
  const { data, extensions } = await ask('{ found: clauses(filter: { department: "省财政厅", jurisdiction: "河南省" }) { totalCount } }');
  expect(data).toEqual({ found: { totalCount: 0 } });
  expect(extensions?.warnings).toEqual([
    {
      path: ['found'],
      argument: 'filter.department',
      code: 'AMBIGUOUS',
      message: 'Several units are called so: 山西省财政厅, 浙江省财政厅. None is of the province that the territory lies in.',
    },
  ]);
});

test('an ambiguous name in a federation key finds none', async () => {
  const { data, extensions } = await ask('query($r: [_Any!]!) { _entities(representations: $r) { ...on Department { id } } }', {
    r: [{ __typename: 'Department', name: '省财政厅' }],
  });
  expect(data._entities).toEqual([null]);
  expect(extensions?.warnings).toMatchObject([{ argument: 'representations' }]);
});
