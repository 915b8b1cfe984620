import { load, service, type TestService, testGraph } from './fixture';
import { TAIHANG } from './taihang';

const graph = testGraph();
let api: TestService | undefined;
beforeAll(async () => {
  await load(graph, TAIHANG);
  api = await service(graph);
});
afterAll(async () => {
  await api?.app.close();
  await graph.close();
});

async function data(query: string) {
  const answer = await api?.ask(query);
  expect(answer?.errors).toBeUndefined();
  expect(answer?.status).toBe(200);
  return answer?.data;
}
const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

const AWARD = `__typename id title condition maxYuan
  jurisdiction { name } document { title } types { code name } beneficiaries { code } matters { name } statedIn { locator } departments { shortName }
  amounts { yuan yuanMin usd role per evidence { quote clause { locator } } } rates { value valueMin role }
  tiers { condition amounts { yuan } rates { value } }
  evidence { quote rule clause { locator } document { number } source { file ranges { start end } } }
  force(asOf: "2026-06-01") { status reason from until }`;

test('an award gives all its fields and linked things', async () => {
  const { node } = await data(`{ node(id: "Award:a1") { ...on Award { ${AWARD} } } }`);
  expect(node).toEqual({
    __typename: 'Award',
    id: 'Award:a1',
    title: '专精特新认定奖励',
    condition: '新认定的小巨人企业',
    maxYuan: 500_000,
    jurisdiction: { name: '山西省' },
    document: { title: '培育专精特新企业若干措施' },
    types: [{ code: 'ONE_TIME_REWARD', name: '一次性奖励' }],
    beneficiaries: [{ code: 'SRDI' }],
    matters: [{ name: '专精特新认定' }],
    statedIn: [{ locator: '（一）/1' }, { locator: '财税金融篇#1' }],
    departments: [{ shortName: '省工信厅' }, { shortName: '省财政厅' }],
    amounts: [
      { yuan: 500_000, yuanMin: null, usd: null, role: 'FIXED', per: [], evidence: { quote: '50万元', clause: { locator: '（一）/1' } } },
    ],
    rates: [],
    tiers: [],
    evidence: [
      {
        quote: '对新认定的小巨人企业奖励50万元',
        rule: 'amount.fixed',
        clause: { locator: '（一）/1' },
        document: { number: '晋政办发〔2026〕3号' },
        source: {
          file: 'a.txt',
          ranges: [
            { start: 1, end: 4 },
            { start: 6, end: 9 },
          ],
        },
      },
    ],
    force: { status: 'IN_FORCE', reason: 'TERM_STATED', from: '2026-02-01', until: '2028-01-31' },
  });
});

test('awards have tiers, sums below a yuan and shares; missing values are null or empty lists', async () => {
  const { nodes } = await data(`{ nodes(ids: ["Award:a3", "Award:a4", "Award:a2"]) { ...on Award { ${AWARD} } } }`);
  const [city, nobody, loan] = nodes;
  expect(city.tiers).toEqual([
    { condition: '首次达到5亿元', amounts: [{ yuan: 100_000 }], rates: [] },
    { condition: '首次达到10亿元', amounts: [{ yuan: 200_000 }], rates: [] },
  ]);
  expect(city.force).toMatchObject({ status: 'EXPIRED', until: '2025-12-31' });
  expect(nobody).toMatchObject({ maxYuan: 0.5, condition: null, document: null, matters: [], types: [], departments: [], evidence: [] });
  expect(loan).toMatchObject({ maxYuan: null, rates: [{ value: 0.5, valueMin: null, role: 'RATE_CAP' }] });
});

test('units own an award by the clause that states it, its ancestors and the full clause of a digest, the nearest first', async () => {
  const { stem, point } = await data(
    '{ stem: node(id: "Award:a2") { ...on Award { departments { name } } } point: node(id: "Clause:p1") { ...on Clause { awards { departments { name } } } } }',
  );
  expect(stem.departments).toEqual([{ name: '山西省民营经济发展局' }, { name: '山西省工业和信息化厅' }, { name: '山西省财政厅' }]);
  expect(point.awards).toEqual([{ departments: [{ name: '山西省工业和信息化厅' }, { name: '山西省财政厅' }] }]);
});

test('the responsibilities of an award name each unit once, by the nearest clause', async () => {
  const { stem, digest } = await data(`{
    stem: node(id: "Award:a2") { ...on Award { departments { name } responsibilities { ...part } } }
    digest: node(id: "Award:a1") { ...on Award { responsibilities { ...part } } }
  }
  fragment part on Responsibility { role basis department { name } clause { locator } evidence { quote } }`);
  const parts = (award: { responsibilities: { department: { name: string }; clause: { locator: string }; role: string }[] }) =>
    award.responsibilities.map(({ department, clause, role }) => `${department.name} ${role} ${clause.locator}`);
  expect(parts(stem)).toEqual([
    '山西省民营经济发展局 LEAD （一）/2',
    '山西省工业和信息化厅 PARTICIPANT （一）/2',
    '山西省财政厅 RESPONSIBLE （一）',
  ]);
  expect(stem.responsibilities.map((one: { department: { name: string } }) => one.department)).toEqual(stem.departments);
  expect(parts(digest)).toEqual(['山西省工业和信息化厅 LEAD （一）', '山西省财政厅 RESPONSIBLE （一）']);
  expect(stem.responsibilities[0]).toMatchObject({ basis: 'IN_TEXT', evidence: [{ quote: '由省民营经济发展局牵头' }] });
});

test('documents, clauses, departments and awards all have a label', async () => {
  const { nodes, found } = await data(`{
    nodes(ids: ["Document:measure", "Clause:m1", "Department:private", "Award:a1"]) {
      ...on Document { label title } ...on Clause { label } ...on Department { label name } ...on Award { label }
    }
    found: search(text: "小巨人") { nodes { ...on Document { label } ...on Clause { label } ...on Department { label } ...on Award { label } } }
  }`);
  expect(nodes).toEqual([
    { label: '培育专精特新企业若干措施', title: '培育专精特新企业若干措施' },
    { label: '（一）' },
    { label: '山西省民营经济发展局', name: '山西省民营经济发展局' },
    { label: '专精特新认定奖励' },
  ]);
  expect(found.nodes).toEqual([{ label: '专精特新认定奖励' }]);
});

test('a clause gives its sums, rates, terms, awards, rules and references', async () => {
  const { item, second, digest } = await data(`{
    item: clause(document: "Document:measure", locator: "（一）/1") {
      amounts { yuan yuanMin usd role per evidence { quote rule document { id } source { ranges { start } } } }
      rates { value valueMin role evidence { quote source { file } } }
      beneficiaries { code } awardTypes { code } awards { id } cumulationRules { id } references { quote: evidence { quote } } excerptOf { id } excerpts { locator }
    }
    second: clause(document: "Document:measure", locator: "（二）") {
      amounts { yuan } rates { value } awards { id }
      cumulationRules { id effect scope clause { locator } document { title } evidence { quote rule source { file } } }
      references { relation to { title } from { locator } fromDocument { title } evidence { quote source { ranges { start end } } } }
    }
    digest: clause(document: "Document:compilation", locator: "财税金融篇#1") { excerptOf { locator } excerpts { id } }
  }`);
  expect(item).toEqual({
    amounts: [
      {
        yuan: 4e8,
        yuanMin: 1e8,
        usd: null,
        role: 'THRESHOLD',
        per: [],
        evidence: {
          quote: '1-4亿元',
          rule: 'amount.fixed',
          document: { id: 'Document:measure' },
          source: { ranges: [{ start: 1 }, { start: 6 }] },
        },
      },
      {
        yuan: null,
        yuanMin: null,
        usd: 2.5,
        role: 'OTHER',
        per: ['YEAR', 'ENTERPRISE'],
        evidence: {
          quote: '2.5美元',
          rule: 'amount.fixed',
          document: { id: 'Document:measure' },
          source: { ranges: [{ start: 1 }, { start: 6 }] },
        },
      },
      {
        yuan: 500_000,
        yuanMin: null,
        usd: null,
        role: 'FIXED',
        per: [],
        evidence: { quote: '50万元', rule: 'amount.fixed', document: null, source: { ranges: [{ start: 1 }, { start: 6 }] } },
      },
    ],
    rates: [
      { value: 0.05, valueMin: 0.03, role: 'RATE', evidence: { quote: '3%-5%', source: { file: 'a.txt' } } },
      { value: 1, valueMin: null, role: 'OTHER', evidence: { quote: '全额', source: null } },
    ],
    beneficiaries: [{ code: 'SRDI' }],
    awardTypes: [{ code: 'ONE_TIME_REWARD' }],
    awards: [{ id: 'Award:a1' }],
    cumulationRules: [],
    references: [],
    excerptOf: null,
    excerpts: [{ locator: '财税金融篇#1' }],
  });
  expect(second).toEqual({
    amounts: [],
    rates: [],
    awards: [],
    cumulationRules: [
      {
        id: 'CumulationRule:r1',
        effect: 'FORBIDS',
        scope: 'SAME_LEVEL',
        clause: { locator: '（二）' },
        document: { title: '培育专精特新企业若干措施' },
        evidence: [{ quote: '不重复奖补', rule: 'cumulation.forbids', source: null }],
      },
      expect.objectContaining({ id: 'CumulationRule:r2', effect: 'ONCE_ONLY', scope: 'SAME_CLAUSE' }),
    ],
    references: [
      {
        relation: 'CITES',
        to: { title: '晋城市若干政策' },
        from: { locator: '（二）' },
        fromDocument: { title: '培育专精特新企业若干措施' },
        evidence: [{ quote: '晋市政发〔2023〕5号', source: { ranges: [{ start: 20, end: 25 }] } }],
      },
      expect.objectContaining({ relation: 'IMPLEMENTS', to: { title: '中小企业促进法' } }),
    ],
  });
  expect(digest).toEqual({ excerptOf: { locator: '（一）/1' }, excerpts: [] });
});

test('a document lists the awards, references and rules of its own text, and a compilation those of its points too', async () => {
  const fields =
    'awards { totalCount nodes { id } } references { totalCount nodes { from { id } fromDocument { id } to { id } } } cumulationRules { id }';
  const { measure, compilation, policy, cited } = await data(`{
    measure: node(id: "Document:measure") { ...on Document { ${fields} city: awards(filter: { level: [MUNICIPAL] }) { totalCount } referencedBy { totalCount } } }
    compilation: node(id: "Document:compilation") { ...on Document { ${fields} } }
    policy: node(id: "Document:policy") { ...on Document { ${fields} referencedBy { totalCount nodes { from { id } fromDocument { id } to { id } } } } }
    cited: node(id: "Document:cited") { ...on Document { ${fields} referencedBy { totalCount nodes { from { id } fromDocument { id } } } } }
  }`);
  const cites = (from: string | null, fromDocument: string | null, to: string) => ({
    from: from && { id: from },
    fromDocument: fromDocument && { id: fromDocument },
    to: { id: to },
  });
  expect(measure).toEqual({
    awards: { totalCount: 2, nodes: [{ id: 'Award:a1' }, { id: 'Award:a2' }] },
    city: { totalCount: 0 },
    references: {
      totalCount: 3,
      nodes: [
        cites('Clause:m1', 'Document:measure', 'Document:cited'),
        cites('Clause:m2', 'Document:measure', 'Document:policy'),
        cites('Clause:m2', 'Document:measure', 'Document:law'),
      ],
    },
    referencedBy: { totalCount: 0 },
    cumulationRules: [{ id: 'CumulationRule:r1' }, { id: 'CumulationRule:r2' }],
  });
  expect(compilation).toEqual({
    awards: { totalCount: 2, nodes: [{ id: 'Award:a1' }, { id: 'Award:a4' }] },
    references: {
      totalCount: 2,
      nodes: [cites('Clause:p1', 'Document:measure', 'Document:cited'), cites('Clause:p2', null, 'Document:policy')],
    },
    cumulationRules: [{ id: 'CumulationRule:r3' }, { id: 'CumulationRule:r4' }],
  });
  expect(policy).toMatchObject({
    awards: { nodes: [{ id: 'Award:a3' }] },
    references: { totalCount: 1, nodes: [cites(null, 'Document:policy', 'Document:cited')] },
    referencedBy: {
      totalCount: 2,
      nodes: [cites('Clause:m2', 'Document:measure', 'Document:policy'), cites('Clause:p2', null, 'Document:policy')],
    },
  });
  expect(cited.awards.totalCount).toBe(0);
  expect(cited.referencedBy).toEqual({
    totalCount: 3,
    nodes: [
      { from: null, fromDocument: { id: 'Document:policy' } },
      { from: { id: 'Clause:m1' }, fromDocument: { id: 'Document:measure' } },
      { from: { id: 'Clause:p1' }, fromDocument: { id: 'Document:measure' } },
    ],
  });
});

test('departments name their predecessors and successors', async () => {
  const { nodes } = await data(
    '{ nodes(ids: ["Department:small", "Department:private", "Department:finance"]) { ...on Department { predecessors { name } successors { name } } } }',
  );
  expect(nodes).toEqual([
    { predecessors: [], successors: [{ name: '山西省民营经济发展局' }] },
    { predecessors: [{ name: '山西省小企业发展促进局' }], successors: [] },
    { predecessors: [], successors: [] },
  ]);
});

test.each([
  ['level: [MUNICIPAL]', ['Award:a3']],
  ['level: []', []],
  ['jurisdiction: "晋城"', ['Award:a3']],
  ['jurisdiction: "140000"', ['Award:a1', 'Award:a2', 'Award:a4']],
  ['jurisdiction: "无此地"', []],
  ['document: "晋政办发(2026)3号"', ['Award:a1', 'Award:a2']],
  ['document: "惠企政策汇编"', ['Award:a1', 'Award:a4']],
  ['document: "无此文件"', []],
  ['department: "省财政厅"', ['Award:a1', 'Award:a2']],
  ['department: "山西省民营经济发展局"', ['Award:a2']],
  ['department: "市工信局"', ['Award:a3']],
  ['department: "无此单位"', []],
  ['beneficiary: ["ENTERPRISE"]', ['Award:a2', 'Award:a3']],
  ['beneficiary: ["SME"]', ['Award:a2', 'Award:a3']],
  ['beneficiary: ["SRDI"]', ['Award:a1', 'Award:a2', 'Award:a3']],
  ['beneficiary: ["专精特新企业"]', ['Award:a1', 'Award:a2', 'Award:a3']],
  ['beneficiary: ["TALENT", "ENTERPRISE"]', ['Award:a2', 'Award:a3', 'Award:a4']],
  ['beneficiary: []', []],
  ['awardType: ["ONE_TIME_REWARD"]', ['Award:a1', 'Award:a3']],
  ['awardType: ["贷款贴息", "HONOR_ONLY"]', ['Award:a2']],
  ['matter: ["SRDI_RECOGNITION"]', ['Award:a1', 'Award:a3']],
  ['matter: ["专精特新认定", "LOAN_INTEREST"]', ['Award:a1', 'Award:a2', 'Award:a3']],
  ['force: [IN_FORCE]', ['Award:a1', 'Award:a2']],
  ['force: [EXPIRED, UNKNOWN]', ['Award:a3', 'Award:a4']],
  ['minYuan: 200000', ['Award:a1', 'Award:a3']],
  ['minYuan: 0.5', ['Award:a1', 'Award:a3', 'Award:a4']],
  ['minYuan: 200000.01', ['Award:a1']],
  ['minYuan: 9007199254740992', []],
  ['beneficiary: ["SRDI"], awardType: ["ONE_TIME_REWARD"], minYuan: 300000', ['Award:a1']],
])('awards are filtered by %s', async (filter, expected) => {
  const { awards } = await data(`{ awards(filter: { ${filter} }, asOf: "2026-06-01") { totalCount nodes { id } } }`);
  expect(ids(awards)).toEqual(expected);
  expect(awards.totalCount).toBe(expected.length);
});

test.each([
  ['beneficiary: ["SME"]', ['Clause:m1-2', 'Clause:c1']],
  ['beneficiary: ["SRDI"]', ['Clause:m1-1', 'Clause:m1-2', 'Clause:c1']],
  ['beneficiary: ["TALENT"]', []],
  ['awardType: ["一次性奖励"]', ['Clause:m1-1']],
  ['matter: ["SRDI_RECOGNITION"]', ['Clause:m1-1', 'Clause:c1', 'Clause:p1']],
  ['minYuan: 200000', ['Clause:m1-1', 'Clause:c1', 'Clause:p1']],
  ['minYuan: 0.1', ['Clause:m1-1', 'Clause:c1', 'Clause:p1', 'Clause:p2']],
  ['hasAward: true', ['Clause:m1-1', 'Clause:m1-2', 'Clause:c1', 'Clause:p1', 'Clause:p2']],
  ['hasAward: false', ['Clause:m1', 'Clause:m2']],
  ['hasAward: true, form: [DIGEST], matter: ["专精特新认定"]', ['Clause:p1']],
])('clauses are filtered by %s', async (filter, expected) => {
  const { clauses } = await data(`{ clauses(filter: { ${filter} }) { totalCount nodes { id } } }`);
  expect(ids(clauses)).toEqual(expected);
  expect(clauses.totalCount).toBe(expected.length);
});

describe.each([
  ['DOCUMENT', ['Award:a1', 'Award:a2', 'Award:a3', 'Award:a4']],
  ['AMOUNT_DESC', ['Award:a1', 'Award:a3', 'Award:a4', 'Award:a2']],
  ['AMOUNT_ASC', ['Award:a4', 'Award:a3', 'Award:a1', 'Award:a2']],
])('awards ordered by %s', (orderBy, expected) => {
  test.each([1, 2, 3, 4, 500])('pages of %i give each award once, in order, forwards and backwards', async (size) => {
    const page = async (args: string) =>
      (
        await data(
          `{ awards(orderBy: ${orderBy}, ${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } } }`,
        )
      ).awards;
    const forwards: string[] = [];
    for (let after = ''; ; ) {
      const { totalCount, pageInfo, ...rest } = await page(`first: ${size} ${after && `after: "${after}"`}`);
      expect(totalCount).toBe(expected.length);
      forwards.push(...ids(rest));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(forwards).toEqual(expected);
    const backwards: string[] = [];
    for (let before = ''; ; ) {
      const { pageInfo, ...rest } = await page(`last: ${size} ${before && `before: "${before}"`}`);
      backwards.unshift(...ids(rest));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    expect(backwards).toEqual(expected);
  });
});

test('references are paged forwards and backwards', async () => {
  const page = async (args: string) =>
    (
      await data(
        `{ node(id: "Document:measure") { ...on Document { references(${args}) { pageInfo { hasNextPage hasPreviousPage } edges { cursor node { to { id } } } } } } }`,
      )
    ).node.references;
  const all = (await page('first: 3')).edges;
  expect(await page(`first: 1, after: "${all[0].cursor}"`)).toEqual({
    pageInfo: { hasNextPage: true, hasPreviousPage: true },
    edges: [all[1]],
  });
  expect(await page(`last: 1, before: "${all[2].cursor}"`)).toEqual({
    pageInfo: { hasNextPage: true, hasPreviousPage: true },
    edges: [all[1]],
  });
  expect((await page(`after: "${all[2].cursor}"`)).edges).toEqual([]);
});

test('the vocabularies list the awards of each term', async () => {
  const { awardTypes, beneficiaries, matters } = await data(`{
    awardTypes { __typename id code name awards { totalCount nodes { id } } }
    beneficiaries { code broader { code } awards { nodes { id } } }
    matters { code awards(filter: { level: [MUNICIPAL] }) { totalCount nodes { id } } }
  }`);
  expect(awardTypes).toEqual([
    {
      __typename: 'AwardType',
      id: 'AwardType:ONE_TIME_REWARD',
      code: 'ONE_TIME_REWARD',
      name: '一次性奖励',
      awards: { totalCount: 2, nodes: [{ id: 'Award:a1' }, { id: 'Award:a3' }] },
    },
    expect.objectContaining({ code: 'INTEREST_SUBSIDY', awards: { totalCount: 1, nodes: [{ id: 'Award:a2' }] } }),
    expect.objectContaining({ code: 'HONOR_ONLY', awards: { totalCount: 0, nodes: [] } }),
  ]);
  expect(beneficiaries).toEqual([
    { code: 'ENTERPRISE', broader: [], awards: { nodes: [{ id: 'Award:a2' }, { id: 'Award:a3' }] } },
    { code: 'SME', broader: [{ code: 'ENTERPRISE' }], awards: { nodes: [{ id: 'Award:a2' }, { id: 'Award:a3' }] } },
    { code: 'SRDI', broader: [{ code: 'SME' }], awards: { nodes: [{ id: 'Award:a1' }, { id: 'Award:a2' }, { id: 'Award:a3' }] } },
    { code: 'TALENT', broader: [], awards: { nodes: [{ id: 'Award:a4' }] } },
  ]);
  expect(matters).toEqual([
    { code: 'SRDI_RECOGNITION', awards: { totalCount: 1, nodes: [{ id: 'Award:a3' }] } },
    { code: 'LOAN_INTEREST', awards: { totalCount: 0, nodes: [] } },
  ]);
});

test('awards, vocabulary terms and rules are found by id', async () => {
  const { nodes } = await data(
    '{ nodes(ids: ["Award:a1", "AwardType:HONOR_ONLY", "Beneficiary:SME", "Matter:LOAN_INTEREST", "CumulationRule:r4"]) { __typename id ...on CumulationRule { effect document { id } clause { id } } } }',
  );
  expect(nodes).toEqual([
    { __typename: 'Award', id: 'Award:a1' },
    { __typename: 'AwardType', id: 'AwardType:HONOR_ONLY' },
    { __typename: 'Beneficiary', id: 'Beneficiary:SME' },
    { __typename: 'Matter', id: 'Matter:LOAN_INTEREST' },
    { __typename: 'CumulationRule', id: 'CumulationRule:r4', effect: 'BEST_OF', document: null, clause: { id: 'Clause:p2' } },
  ]);
});

test('search finds awards by title and condition, and filters them by the clauses that state them', async () => {
  const search = async (args: string) =>
    (await data(`{ search(${args}) { totalCount edges { snippet node { __typename ...on Award { id } } } } }`)).search;
  expect(await search('text: "小巨人"')).toEqual({
    totalCount: 1,
    edges: [{ snippet: '新认定的«小巨人»企业', node: { __typename: 'Award', id: 'Award:a1' } }],
  });
  expect(await search('text: "奖励", kinds: [AWARD]')).toMatchObject({ totalCount: 2 });
  expect(await search('text: "奖励", kinds: [AWARD], filter: { level: [MUNICIPAL] }')).toMatchObject({
    totalCount: 1,
    edges: [{ snippet: '营收进档«奖励»', node: { id: 'Award:a3' } }],
  });
  expect(await search('text: "奖励", kinds: [AWARD], filter: { form: [DIGEST] }')).toMatchObject({ edges: [{ node: { id: 'Award:a1' } }] });
  expect(await search('text: "奖励", kinds: [CLAUSE]')).toMatchObject({ totalCount: 0 });
});

test('the corpus counts awards, rules and references', async () => {
  const { corpus } = await data('{ corpus { counts { documents clauses departments awards cumulationRules references } } }');
  expect(corpus.counts).toEqual({ documents: 5, clauses: 7, departments: 5, awards: 4, cumulationRules: 4, references: 6 });
});

test.each([
  ['{ awards(filter: { minYuan: "much" }) { totalCount } }', 'filter.minYuan'],
  ['{ awards(filter: { minYuan: 9007199254740993000 }) { totalCount } }', 'filter.minYuan'],
  ['{ clauses(filter: { hasAward: 1 }) { totalCount } }', 'filter.hasAward'],
  ['{ awards(orderBy: SIZE) { totalCount } }', 'orderBy'],
  ['{ awards(asOf: "2025-02-30") { totalCount } }', 'asOf'],
  ['{ awards(first: 1, last: 1) { totalCount } }', 'last'],
  ['{ awardTypes { awards(first: 501) { totalCount } } }', 'first'],
])('%s is refused with the name of the argument', async (query, argument) => {
  const answer = await api?.ask(query);
  expect(answer?.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
});

test('a cursor of one order is refused in every other order', async () => {
  const ORDERS = ['DOCUMENT', 'AMOUNT_DESC', 'AMOUNT_ASC', 'DATE_DESC'];
  for (const order of ORDERS) {
    const { awards } = await data(`{ awards(orderBy: ${order}, first: 1) { pageInfo { endCursor } } }`);
    for (const other of ORDERS) {
      const answer = await api?.ask(`{ awards(orderBy: ${other}, after: "${awards.pageInfo.endCursor}") { nodes { id } } }`);
      const refused = { code: 'BAD_USER_INPUT', argument: 'after' };
      expect([order, other, answer?.errors?.[0]?.extensions]).toEqual([order, other, other === order ? undefined : refused]);
    }
  }
});
