import { serving } from './fixture';
import { SHANXI } from './shanxi';

const { data } = serving(SHANXI);

test('a document gives its head, its force with evidence, and its clauses with their units', async () => {
  const { document } = await data(`{ document(number: "晋政办发〔2026〕3号") {
    number noticeTitle issuers { name } addressees jurisdiction { code name level parent { code parent { code parent { code } } } } presence
    dateDocument datePublication
    force(asOf: "2026-06-01") { status reason from until evidence { quote rule clause { locator } document { number } source { file ranges { start end } } } }
    clauses { totalCount nodes { locator parent { locator } children { locator }
      responsibilities { role basis department { name } clause { locator } evidence { quote source { ranges { start } } } } } }
  } }`);
  expect(document).toMatchObject({
    number: '晋政办发〔2026〕3号',
    issuers: [{ name: '山西省人民政府办公厅' }],
    addressees: ['各市、县人民政府'],
    jurisdiction: { code: '140000', name: '山西省', level: 'PROVINCIAL', parent: { code: '100000', parent: null } },
    presence: 'FULL_TEXT',
    dateDocument: '2026-01-23',
    datePublication: null,
    force: {
      status: 'IN_FORCE',
      reason: 'TERM_STATED',
      from: '2026-02-01',
      until: '2028-01-31',
      evidence: [
        {
          quote: '有效期两年',
          rule: 'term.validity',
          clause: { locator: '附则' },
          document: { number: '晋政办发〔2026〕3号' },
          source: { file: 'a.txt', ranges: [{ start: 3, end: 8 }] },
        },
      ],
    },
  });
  expect(document.clauses.totalCount).toBe(3);
  expect(document.clauses.nodes).toMatchObject([
    {
      locator: '（一）',
      parent: null,
      children: [{ locator: '（一）/1' }],
      responsibilities: [
        {
          role: 'LEAD',
          department: { name: '山西省工业和信息化厅' },
          clause: { locator: '（一）' },
          evidence: [{ source: { ranges: [{ start: 12 }] } }],
        },
        { role: 'PARTICIPANT', department: { name: '山西省各市人民政府' } },
      ],
    },
    {
      locator: '（一）/1',
      parent: { locator: '（一）' },
      children: [],
      responsibilities: [{ basis: 'IN_TEXT', evidence: [{ source: null }] }],
    },
    { locator: '附则', responsibilities: [] },
  ]);
});

test.each([
  '晋政办发〔2026〕3号',
  '晋政办发[2026]3号',
  '晋政办发【2026】3 号',
  '晋政办发(2026)３号',
  '晋政办发（２０２６） 3号',
  '  晋政办发 〔 2026 〕 3 号 ',
])('the number %s finds its document', async (number) => {
  expect(await data(`{ document(number: "${number}") { id } }`)).toEqual({ document: { id: 'Document:measure' } });
});

test('a damaged number finds its document by the printed form, and an unknown number finds nothing', async () => {
  const found = await data(
    '{ a: document(number: "晋市政发〔20233〕5号") { id printedNumbers } b: document(number: "国发〔1999〕1号") { id } }',
  );
  expect(found).toEqual({ a: { id: 'Document:city-policy', printedNumbers: ['晋市政发〔20233〕5号'] }, b: null });
});

test('a document held in full gives its own text, its digests only by form, and a compilation its own text and its points', async () => {
  const locators = '{ totalCount nodes { locator } }';
  const { own, digests, both, compilation } = await data(`{
    own: document(number: "晋政办发〔2026〕3号") { clauses ${locators} }
    digests: document(number: "晋政办发〔2026〕3号") { clauses(filter: { form: [DIGEST] }) ${locators} }
    both: document(number: "晋政办发〔2026〕3号") { clauses(filter: { form: [DIGEST, FULL_TEXT] }) ${locators} }
    compilation: documents(filter: { title: "汇编 惠企" }) { nodes { clauses ${locators} } }
  }`);
  const shown = (one: { clauses: { nodes: { locator: string }[] } }) => one.clauses.nodes.map(({ locator }) => locator);
  expect(shown(own)).toEqual(['（一）', '（一）/1', '附则']);
  expect(shown(digests)).toEqual(['财税金融篇#39']);
  expect(shown(both)).toEqual(['（一）', '（一）/1', '附则', '财税金融篇#39']);
  expect(shown(compilation.nodes[0])).toEqual(['前言', '财税金融篇#39', '财税金融篇#40']);
  expect(both.clauses.totalCount).toBe(4);
});

test.each([
  ['晋政办发(2026)3号', '(一)', 'Clause:measure-1'],
  ['山西省促进服务业优质高效发展若干措施', ' （ 一 ） / １', 'Clause:measure-1-1'],
  ['《山西省促进服务业优质高效发展若干措施》', '附则', 'Clause:measure-2'],
  ['Document:measure', '附则', 'Clause:measure-2'],
  ['晋政办发〔2026〕3号', '财税金融篇#39', 'Clause:point-39'],
  ['山西省惠企政策汇编', '财税金融篇＃39', 'Clause:point-39'],
  ['山西省惠企政策汇编', '财税金融篇#40', 'Clause:point-40'],
])('clause %s %s is found', async (document, locator, id) => {
  expect(await data(`{ clause(document: "${document}", locator: "${locator}") { id } }`)).toEqual({ clause: { id } });
});

test('an unknown clause is null', async () => {
  expect(
    await data(
      '{ a: clause(document: "Document:measure", locator: "第九条") { id } b: clause(document: "无此文件", locator: "附则") { id } }',
    ),
  ).toEqual({ a: null, b: null });
});

test('a point names its place, its document and its compilation', async () => {
  const fields =
    'kind form source { file ranges { start end } } document { title } compilation { compilation { title } chapter category section number }';
  const found = await data(
    `{ a: node(id: "Clause:point-39") { ...on Clause { ${fields} } } b: node(id: "Clause:point-40") { ...on Clause { ${fields} } } c: node(id: "Clause:measure-2") { ...on Clause { ${fields} } } }`,
  );
  const compilation = { title: '山西省惠企政策汇编' };
  expect(found).toMatchObject({
    a: {
      kind: 'POINT',
      form: 'DIGEST',
      document: { title: '山西省促进服务业优质高效发展若干措施' },
      compilation: { compilation, section: null, number: 39 },
    },
    b: { document: null, compilation: { chapter: '财税金融篇', category: '一、奖补', section: '（一）贷款', number: 40 } },
    c: {
      compilation: null,
      source: {
        file: 'a.txt',
        ranges: [
          { start: 0, end: 2 },
          { start: 5, end: 9 },
        ],
      },
    },
  });
});

test.each([
  ['name: "山西省工业和信息化厅"', 'Department:industry'],
  ['name: "省工信厅"', 'Department:industry'],
  ['name: " 工信厅 "', 'Department:industry'],
  ['name: "市工信局"', undefined],
  ['name: "市工信局", jurisdiction: "140500"', 'Department:city-industry'],
  ['name: "市工信局", jurisdiction: "晋城市"', 'Department:city-industry'],
  ['name: "市工信局", jurisdiction: "晋城"', 'Department:city-industry'],
  ['name: "省工信厅", jurisdiction: "晋城市"', undefined],
  ['name: "省工信厅", jurisdiction: "无此地"', undefined],
  ['name: "无此单位"', undefined],
])('department(%s) is %s', async (given, id) => {
  expect((await data(`{ department(${given}) { id } }`)).department?.id).toBe(id);
});

test('a department lists what it issued, what it is responsible for, and its collectives', async () => {
  const { office, industry, cities, jincheng } = await data(`{
    office: department(name: "省政府办公厅") { kind jurisdiction { name } issued { totalCount nodes { number } } }
    industry: department(name: "省工信厅") {
      all: responsibilities { totalCount nodes { role clause { locator } department { shortName } } }
      leads: responsibilities(roles: [LEAD]) { totalCount nodes { clause { locator } } }
      sentences: responsibilities(bases: [IN_TEXT]) { nodes { clause { locator } } }
      points: responsibilities(filter: { kind: [POINT] }) { totalCount nodes { clause { locator } } }
      others: responsibilities(filter: { department: "各市政府" }) { nodes { clause { locator } } }
    }
    cities: department(name: "各市政府") { members { name } memberOf { name } }
    jincheng: department(name: "晋城市人民政府") { memberOf { shortName } }
  }`);
  expect(office).toMatchObject({
    kind: 'GOVERNMENT',
    jurisdiction: { name: '山西省' },
    issued: { totalCount: 1, nodes: [{ number: '晋政办发〔2026〕3号' }] },
  });
  expect(industry.all).toMatchObject({
    totalCount: 3,
    nodes: [{ role: 'LEAD', clause: { locator: '（一）' } }, { clause: { locator: '（一）/1' } }, { clause: { locator: '财税金融篇#40' } }],
  });
  expect(industry.leads).toEqual({ totalCount: 1, nodes: [{ clause: { locator: '（一）' } }] });
  expect(industry.sentences.nodes).toEqual([{ clause: { locator: '（一）/1' } }]);
  expect(industry.points).toEqual({ totalCount: 1, nodes: [{ clause: { locator: '财税金融篇#40' } }] });
  expect(industry.others.nodes).toEqual([{ clause: { locator: '（一）' } }]);
  expect(cities).toEqual({ members: [{ name: '晋城市人民政府' }], memberOf: [] });
  expect(jincheng).toEqual({ memberOf: [{ shortName: '各市政府' }] });
});

test.each([
  ['number: ["晋政办发[2026]3号", "晋市政发〔20233〕5号"]', ['Document:measure', 'Document:city-policy']],
  ['title: "若干"', ['Document:measure', 'Document:city-policy']],
  ['title: "若干 (试行)"', ['Document:city-policy']],
  ['jurisdiction: "140000"', ['Document:measure', 'Document:compilation']],
  ['jurisdiction: "山西"', ['Document:measure', 'Document:compilation']],
  ['jurisdiction: "无此地"', []],
  ['level: [MUNICIPAL]', ['Document:city-policy']],
  ['issuer: "省政府办公厅"', ['Document:measure']],
  ['presence: [CITED_ONLY]', ['Document:cited']],
  ['force: [IN_FORCE]', ['Document:measure']],
  ['force: [EXPIRED, UNKNOWN]', ['Document:city-policy', 'Document:compilation', 'Document:cited']],
  ['endsBy: "2028-12-31"', ['Document:measure']],
  ['presence: []', []],
])('documents are filtered by %s', async (filter, ids) => {
  const { documents } = await data(`{ documents(filter: { ${filter} }, asOf: "2026-06-01") { totalCount nodes { id } } }`);
  expect(documents.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(documents.totalCount).toBe(ids.length);
});

test.each([
  ['document: "晋政办发〔2026〕3号"', ['Clause:measure-1', 'Clause:measure-1-1', 'Clause:measure-2', 'Clause:point-39']],
  ['document: "山西省惠企政策汇编"', ['Clause:preface', 'Clause:point-39', 'Clause:point-40']],
  ['document: "无此文件"', []],
  ['kind: [POINT, PREAMBLE]', ['Clause:preface', 'Clause:point-39', 'Clause:point-40']],
  ['jurisdiction: "晋城市"', ['Clause:city-1']],
  ['level: [MUNICIPAL, ZONE]', ['Clause:city-1']],
  ['department: "省工信厅"', ['Clause:measure-1', 'Clause:measure-1-1', 'Clause:point-40']],
  ['department: "省工信厅", role: [RESPONSIBLE]', ['Clause:measure-1-1', 'Clause:point-40']],
  ['department: "市工信局"', ['Clause:city-1']],
  ['role: [PARTICIPANT]', ['Clause:measure-1']],
  ['chapter: "财税金融篇"', ['Clause:point-39', 'Clause:point-40']],
  ['form: [DIGEST]', ['Clause:point-39', 'Clause:point-40']],
  ['force: [IN_FORCE]', ['Clause:measure-1', 'Clause:measure-1-1']],
  ['endsBy: "2028-01-31"', ['Clause:measure-1']],
])('clauses are filtered by %s', async (filter, ids) => {
  const { clauses } = await data(`{ clauses(filter: { ${filter} }, asOf: "2026-06-01") { totalCount nodes { id } } }`);
  expect(clauses.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(clauses.totalCount).toBe(ids.length);
});

test('departments are filtered by level', async () => {
  const { departments } = await data('{ departments(level: [MUNICIPAL], first: 2) { totalCount nodes { name } } }');
  expect(departments).toEqual({ totalCount: 3, nodes: [{ name: '晋城市工业和信息化局' }, { name: '太原市工业和信息化局' }] });
});

test('nodes are found by id, with null for an unknown id', async () => {
  const { nodes } = await data(
    '{ nodes(ids: ["Document:measure", "nothing", "Jurisdiction:140500", "Clause:measure-1", "Department:industry", "Document:measure"]) { __typename id } }',
  );
  expect(nodes).toEqual([
    { __typename: 'Document', id: 'Document:measure' },
    null,
    { __typename: 'Jurisdiction', id: 'Jurisdiction:140500' },
    { __typename: 'Clause', id: 'Clause:measure-1' },
    { __typename: 'Department', id: 'Department:industry' },
    { __typename: 'Document', id: 'Document:measure' },
  ]);
});

test('the corpus lists its files, counts and version', async () => {
  const { corpus } = await data(
    '{ corpus { loadedAt version files { name characters inClauses inHeadingsAndMetadata setAside } counts { documents clauses departments } } }',
  );
  expect(corpus).toEqual({
    loadedAt: '2026-11-21T00:00:00.000Z',
    version: 'g1',
    files: [{ name: 'a.txt', characters: 10, inClauses: 6, inHeadingsAndMetadata: 3, setAside: 1 }],
    counts: { documents: 4, clauses: 7, departments: 6 },
  });
});
