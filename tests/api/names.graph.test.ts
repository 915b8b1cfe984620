import { nameKey } from '../../src/graph/model';
import { servingShipped } from '../support/shipped';

const { rows, ask, told } = servingShipped();

interface Unit {
  readonly name: string;
  readonly shortName: string | null;
}
const DEPARTMENT = 'query($name: String!, $in: String) { department(name: $name, jurisdiction: $in) { name } }';
const found = async (name: string, within: string | null = null): Promise<string | null> =>
  (await told(DEPARTMENT, { name, in: within })).data.department?.name ?? null;

test.each([
  ['省发改委', '山西省发展和改革委员会'],
  ['省发展和改革委员会', '山西省发展和改革委员会'],
  ['山西省发展改革委', '山西省发展和改革委员会'],
  ['省發改委', '山西省发展和改革委员会'],
  ['省工业和信息化厅', '山西省工业和信息化厅'],
  ['山西工信厅', '山西省工业和信息化厅'],
  ['省市场监督管理局', '山西省市场监督管理局'],
  ['省人力资源社会保障厅', '山西省人力资源和社会保障厅'],
  ['省文化旅游厅', '山西省文化和旅游厅'],
  ['省财政部门', '山西省财政厅'],
  ['“省国资委”', '山西省人民政府国有资产监督管理委员会'],
  ['人行山西省分行', '中国人民银行山西省分行'],
  ['人民银行山西分行', '中国人民银行山西省分行'],
  ['人行太原中支', '中国人民银行太原中心支行'],
  ['省税务局', '国家税务总局山西省税务局'],
  ['晋城市工信局', '晋城市工业和信息化局'],
  ['晋城金融监管分局', '国家金融监督管理总局晋城监管分局'],
  ['中共晋城市委组织部', '中共晋城市委组织部'],
  ['综改区管委会', '山西转型综合改革示范区管理委员会'],
  ['各县市区政府', '晋城市各县（市、区）人民政府'],
  ['省工信\u200b厅\ufe0e', '山西省工业和信息化厅'],
  ['综改区科技金融部', '山西转型综合改革示范区管理委员会科技金融部'],
  ['山西综改区管委会', '山西转型综合改革示范区管理委员会'],
  ['晋城市政府办', '晋城市人民政府办公室'],
  ['省政府办', '山西省人民政府办公厅'],
  ['国知局', '国家知识产权局'],
])('%s names %s', async (name, full) => {
  expect(await found(name)).toBe(full);
});

test('every unit of the province is found by 省 and the rest of its name, and by 山西省 and its short name', async () => {
  const { data } = await told('{ departments(level: [PROVINCIAL], first: 500) { nodes { name shortName kind } } }');
  const units = (data.departments.nodes as Unit[]).filter(({ name }) => /^山西省(?!各)/u.test(name));
  expect(units.length).toBeGreaterThan(30);
  const asked = units.flatMap(({ name, shortName }): [string, string][] => [
    [name.replace('山西省', '省'), name],
    [`山西省${(shortName ?? name).replace(/^(?:山西)?省/u, '')}`, name],
  ]);
  const missed = [];
  for (const [form, name] of asked) if ((await found(form)) !== name) missed.push(form);
  expect(missed).toEqual([]);
});

test('every unit is found by its full name, and no form of a unit is the full name of another', () => {
  const units = rows.nodes.filter(({ label }) => label === 'Department').map(({ properties }) => properties);
  const full = new Set(units.map(({ name }) => nameKey(String(name))));
  for (const { name, nameKeys } of units) {
    expect(nameKeys).toContain(nameKey(String(name)));
    const others = (nameKeys as string[]).filter((key) => key !== nameKey(String(name)) && full.has(key));
    expect([name, others]).toEqual([name, []]);
  }
});

test('filters and federation keys take the same forms', async () => {
  const COUNTS = `query($unit: String) {
    clauses(filter: { department: $unit }) { totalCount } awards(filter: { department: $unit }) { totalCount } documents(filter: { issuer: $unit }) { totalCount }
  }`;
  const of = async (unit: string) => (await told(COUNTS, { unit })).data;
  const known = await of('省发展改革委');
  expect(known.clauses.totalCount).toBeGreaterThan(50);
  for (const unit of ['省发改委', '省发展和改革委员会', '山西省发改委']) expect(await of(unit)).toEqual(known);
  const entities = await told('query($r: [_Any!]!) { _entities(representations: $r) { ...on Department { name } } }', {
    r: [{ __typename: 'Department', name: '省发改委' }],
  });
  expect(entities.data._entities).toEqual([{ name: '山西省发展和改革委员会' }]);
});

test('a name that several units share is a warning, and a territory settles it', async () => {
  const { data, warnings } = await told('{ department(name: "发改委") { name } }');
  expect(data.department).toBeNull();
  expect(warnings).toEqual([
    expect.objectContaining({ argument: 'name', message: expect.stringMatching(/山西省发展和改革委员会.*晋城市发展和改革委员会/u) }),
  ]);
  expect(await found('发改委', '晋城')).toBe('晋城市发展和改革委员会');
});

test.each([
  ['filter: { beneficiary: ["专精特新"] }', 'filter: { beneficiary: ["SRDI"] }'],
  ['filter: { beneficiary: ["srdi"] }', 'filter: { beneficiary: ["专精特新企业"] }'],
  ['filter: { beneficiary: ["專精特新"] }', 'filter: { beneficiary: ["SRDI"] }'],
  ['filter: { beneficiary: ["高企"] }', 'filter: { beneficiary: ["HIGH_TECH"] }'],
  ['filter: { beneficiary: ["高新技术企业"] }', 'filter: { beneficiary: ["HIGH_TECH"] }'],
  ['filter: { beneficiary: ["小微企业"] }', 'filter: { beneficiary: ["SME"] }'],
  ['filter: { awardType: ["贴息"] }', 'filter: { awardType: ["INTEREST_SUBSIDY"] }'],
  ['filter: { matter: ["中华老字号"] }', 'filter: { matter: ["CHINA_TIME_HONORED_BRAND"] }'],
  ['filter: { jurisdiction: "山西" }', 'filter: { jurisdiction: "140000" }'],
  ['filter: { document: "（晋市政办〔2023〕39 號文）。" }', 'filter: { document: "晋市政办〔2023〕39号" }'],
])('%s selects the same awards as %s', async (one, other) => {
  const count = async (args: string) => (await told(`{ awards(${args}) { totalCount } }`)).data.awards.totalCount;
  expect(await count(one)).toBe(await count(other));
  expect(await count(one)).toBeGreaterThan(0);
});

test.each([
  ['awards(filter: { beneficiary: ["Foo"] })', 'filter.beneficiary', ''],
  ['awards(filter: { beneficiary: ["高新技术某某"] })', 'filter.beneficiary', 'HIGH_TECH 高新技术和科技型企业'],
  ['clauses(filter: { awardType: ["贴息贷款类"] })', 'filter.awardType', 'INTEREST_SUBSIDY 贷款贴息'],
  ['stacking(a: {}, b: { beneficiary: ["nobody"] })', 'b.beneficiary', ''],
])('%s is refused, with the nearest term', async (query, argument, nearest) => {
  const { errors = [] } = await ask(`{ ${query} { totalCount } }`);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors[0]?.message).toContain(nearest);
});

test.each([
  ['awards(filter: { matter: ["无此事项"] })', 'filter.matter'],
  ['awards(filter: { document: "〔2099〕1号" })', 'filter.document'],
  ['awards(filter: { department: "火星局" })', 'filter.department'],
  ['awards(filter: { around: "火星" })', 'filter.around'],
  ['clauses(filter: { jurisdiction: "火星" })', 'filter.jurisdiction'],
  ['clauses(filter: { chapter: "火星篇" })', 'filter.chapter'],
  ['clauses(filter: { departments: ["火星局"] })', 'filter.departments'],
  ['documents(filter: { issuer: "火星局" })', 'filter.issuer'],
  ['stacking(a: { document: "火星法" }, b: {})', 'a.document'],
  ['departments(jurisdiction: "火星")', 'jurisdiction'],
  ['documents(filter: { number: ["〔2099〕1号"] })', 'filter.number'],
  ['cumulationRules(document: "火星法")', 'document'],
])('%s gives an empty list and a warning', async (query, argument) => {
  const { data, warnings } = await told(`{ found: ${query} { totalCount nodes { __typename } } }`);
  expect(data.found).toEqual({ totalCount: 0, nodes: [] });
  expect(warnings).toEqual([expect.objectContaining({ argument, path: ['found'] })]);
});

test('many unknown names give fifty warnings at most, in little time', async () => {
  const lists = Array.from({ length: 12 }, (_, i) => `a${i}: awards(filter: { matter: $names }) { totalCount }`);
  const names = Array.from({ length: 400 }, (_, i) => `无此事项${i}`);
  const before = process.cpuUsage();
  const { warnings } = await told(`query ($names: [String!]) { ${lists.join(' ')} }`, { names });
  expect(warnings).toHaveLength(50);
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
});

test('a clause is asked for twenty units at most', async () => {
  const names = Array.from({ length: 21 }, (_, i) => `第${i}局`);
  const { errors = [] } = await ask(`{ clauses(filter: { departments: ${JSON.stringify(names)} }) { totalCount } }`);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.departments' });
});

test('words in a filter are as short as those of a search', async () => {
  const { errors = [] } = await ask(`{ awards(filter: { text: "${'奖励'.repeat(101)}" }) { totalCount } }`);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.text' });
});

test('numbers and titles are understood as people copy them', async () => {
  const { data } = await told('{ documents(filter: { presence: [FULL_TEXT] }) { nodes { number title } } }');
  const { number, title } = data.documents.nodes.find((one: { number: string | null }) => one.number);
  for (const copied of [
    `${number}。`,
    `（${number}）`,
    `${number}文`,
    `\ufeff${number.replace('号', '號')}\u200b`,
    number.replace('〔', '【').replace('〕', '】\ufe0e'),
  ])
    expect((await told('query($number: String!) { document(number: $number) { number } }', { number: copied })).data.document).toEqual({
      number,
    });
  const count = async (asked: string) =>
    (await told('query($title: String) { documents(filter: { title: $title }) { totalCount } }', { title: asked })).data.documents
      .totalCount;
  expect(await count(`《${title}》`)).toBe(await count(title));
  expect(await count(title)).toBeGreaterThan(0);
});

test('a document is found by the title of its notice, as a number, in filters and by words', async () => {
  const { data } = await told('{ documents(first: 500) { nodes { id title noticeTitle } } }');
  type Titled = { id: string; title: string | null; noticeTitle: string | null };
  const issued = (data.documents.nodes as Titled[]).filter(({ title, noticeTitle }) => noticeTitle !== null && noticeTitle !== title);
  expect(issued.length).toBeGreaterThan(0);
  for (const { id, noticeTitle } of issued) {
    const query = `query($name: String!) {
      document(number: $name) { id }
      clauses(filter: { document: $name }) { totalCount }
      ofId: clauses(filter: { document: ${JSON.stringify(id)} }) { totalCount }
      documents(filter: { number: [$name] }) { nodes { id } }
      titled: documents(filter: { title: $name }) { nodes { id } }
    }`;
    const { data: found } = await told(query, { name: `《${noticeTitle}》` });
    expect(found).toEqual({
      document: { id },
      clauses: found.ofId,
      ofId: found.ofId,
      documents: { nodes: [{ id }] },
      titled: { nodes: [{ id }] },
    });
  }
});

test('words without letters and digits find nothing, and blank words restrict nothing', async () => {
  const asked = async (words: string) =>
    told('query($words: String!) { documents(filter: { title: $words }) { totalCount } awards(filter: { text: $words }) { totalCount } }', {
      words,
    });
  const all = (await told('{ documents { totalCount } awards { totalCount } }')).data;
  expect((await asked(' ')).data).toEqual(all);
  for (const marks of ['《》', '、 ——', '“”']) {
    const { data, warnings } = await asked(marks);
    expect(data).toEqual({ documents: { totalCount: 0 }, awards: { totalCount: 0 } });
    expect(warnings).toMatchObject([
      { argument: 'filter.title', code: 'UNKNOWN' },
      { argument: 'filter.text', code: 'UNKNOWN' },
    ]);
  }
});

test('a chapter is found without 篇', async () => {
  const count = async (chapter: string) =>
    (await told('query($chapter: String) { clauses(filter: { chapter: $chapter }) { totalCount } }', { chapter })).data.clauses.totalCount;
  expect(await count('财税金融')).toBe(await count('财税金融篇'));
  expect(await count('财税金融')).toBeGreaterThan(10);
});

test('variables take levels and force states in Chinese, and an error suggests the nearest value', async () => {
  const COUNT = 'query($filter: AwardFilter) { awards(filter: $filter, asOf: "2026-06-01") { totalCount } }';
  const count = async (filter: object) => (await told(COUNT, { filter })).data.awards.totalCount;
  expect(await count({ level: ['省级'], force: ['有效'] })).toBe(await count({ level: ['PROVINCIAL'], force: ['IN_FORCE'] }));
  const { errors = [] } = await ask(COUNT, { filter: { level: ['州级'] } });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.level[0]' });
  expect(errors[0]?.message).toContain('Did you mean the enum value "');
});
