import { stackingId } from '../../src/graph/model';
import {
  awardNode,
  clauseNode,
  corpus,
  cumulationRuleNode,
  documentNode,
  type Fixture,
  jurisdictionNode,
  load,
  service,
  serving,
  testGraph,
} from './fixture';

const CITY = { documentId: 'Document:city', jurisdictionCode: '140500', level: 'MUNICIPAL', beginsFrom: '2023-10-31', ends: '2025-12-31' };
const PROVINCE = { documentId: 'Document:measure', jurisdictionCode: '140000', level: 'PROVINCIAL', beginsFrom: '2026-01-30' };
const POINT = { jurisdictionCode: '140000', level: 'PROVINCIAL' };

const reasons = (explanation: string, ruleId?: string) =>
  JSON.stringify([
    {
      ...(ruleId ? { ruleId } : {}),
      explanation,
      evidence: [
        { rule: 'award.promised', quote: '奖励10万元', clauseId: 'Clause:c1', documentId: 'Document:city', file: 'a.txt', ranges: [3, 8] },
        { rule: 'stacking.silence', quote: '', documentId: 'Document:measure' },
      ],
    },
  ]);
const stacks = (from: string, to: string, verdict: string, more: object = {}) => ({
  type: 'STACKS_WITH' as const,
  from: `Award:${from}`,
  to: `Award:${to}`,
  properties: { relation: 'SAME_MATTER', verdict, coverage: 'FULL', reasons: reasons(`${from}与${to}。`), ...more },
});
const CAP = JSON.stringify([
  { yuan: 900_000, role: 'CAP', evidence: { rule: 'amount.cap', quote: '90万元', file: 'a.txt', ranges: [50, 54] } },
  { yuan: 70_000, role: 'CAP', evidence: { rule: 'amount.cap', quote: '7万元', file: 'a.txt', ranges: [10, 13] } },
]);

/** Awards c1 to c3 of a city, p1 and p2 of the province, and n1 of a point without a document; rule r1 caps two of them. */
const FIXTURE: Fixture = {
  nodes: [
    corpus(),
    jurisdictionNode('140000', '山西省', 'PROVINCIAL'),
    jurisdictionNode('140500', '晋城市', 'MUNICIPAL'),
    documentNode('Document:city', { number: '晋市政办〔2023〕39号', title: '市政策' }),
    documentNode('Document:measure', { number: '晋政办发〔2026〕3号', title: '省措施' }),
    clauseNode('Clause:c1', { locator: '（一）', documentId: 'Document:city', amounts: CAP }),
    clauseNode('Clause:p', { locator: '（二）', documentId: 'Document:measure' }),
    awardNode('Award:c1', { title: '老字号奖励', maxYuan: 100_000, ...CITY }),
    awardNode('Award:c2', { title: '进档奖励', maxYuan: 500_000, ...CITY }),
    awardNode('Award:c3', { title: '展会补助', ...CITY }),
    awardNode('Award:p1', { title: '老字号奖补', maxYuan: 300_000, ...PROVINCE }),
    awardNode('Award:p2', { title: '贷款贴息', maxYuan: 800_000, ...PROVINCE }),
    awardNode('Award:n1', { title: '人才补贴', ...POINT }),
    cumulationRuleNode('CumulationRule:r1', 'AGGREGATE_CAP', 'SAME_DOCUMENT', {
      rule: 'cumulation.aggregate-cap',
      quote: '累计最高90万元',
      file: 'a.txt',
      ranges: [46, 54],
    }),
  ],
  edges: [
    { type: 'STATES', from: 'Clause:c1', to: 'CumulationRule:r1' },
    { type: 'STATES', from: 'Clause:p', to: 'Award:p1' },
    { type: 'STATES', from: 'Clause:p', to: 'Award:p2' },
    stacks('c1', 'p1', 'NOT_PROHIBITED', { everInForceTogether: false }),
    stacks('c2', 'p1', 'PROHIBITED', { relation: 'RELATED' }),
    stacks('c3', 'p1', 'UNDETERMINED', { coverage: 'PARTIAL', everInForceTogether: true }),
    stacks('c2', 'p2', 'CONDITIONAL', { reasons: reasons('累计最高90万元。', 'CumulationRule:r1') }),
    stacks('c1', 'c2', 'HIGHEST_ONLY', { relation: 'RELATED' }),
    stacks('p1', 'n1', 'ALLOWED'),
  ],
};

const { ask, data, graph } = serving(FIXTURE);
const pairsOf = ({ nodes }: { nodes: { a: { id: string }; b: { id: string } }[] }) =>
  nodes.map(({ a, b }) => `${a.id} ${b.id}`.replaceAll('Award:', ''));
const PAIR = 'nodes { a { id } b { id } }';

test('pairs are selected by a and b in both directions of the edge, with SAME_MATTER by default', async () => {
  const { down, up, all, same, verdicts, none } = await data(`{
    down: stacking(a: { level: [MUNICIPAL] }, b: { level: [PROVINCIAL] }) { totalCount ${PAIR} }
    up: stacking(a: { level: [PROVINCIAL] }, b: { jurisdiction: "晋城" }) { totalCount ${PAIR} }
    all: stacking(a: { level: [MUNICIPAL] }, b: { document: "晋政办发〔2026〕3号" }, relations: [SAME_MATTER, RELATED]) { totalCount ${PAIR} }
    same: stacking(a: {}, b: {}, relations: null, verdicts: [HIGHEST_ONLY, ALLOWED]) { totalCount ${PAIR} }
    verdicts: stacking(a: { level: [MUNICIPAL] }, b: {}, verdicts: [UNDETERMINED]) { ${PAIR} }
    none: stacking(a: { document: "无此文件" }, b: {}) { totalCount ${PAIR} }
  }`);
  expect([down.totalCount, pairsOf(down)]).toEqual([3, ['c1 p1', 'c2 p2', 'c3 p1']]);
  expect([up.totalCount, pairsOf(up)]).toEqual([3, ['p1 c1', 'p1 c3', 'p2 c2']]);
  expect([all.totalCount, pairsOf(all)]).toEqual([4, ['c1 p1', 'c2 p1', 'c2 p2', 'c3 p1']]);
  expect([same.totalCount, pairsOf(same)]).toEqual([4, ['c1 c2', 'c2 c1', 'p1 n1', 'n1 p1']]);
  expect(pairsOf(verdicts)).toEqual(['c3 p1']);
  expect(none).toEqual({ totalCount: 0, nodes: [] });
});

test('a pair gives its fields, and is found by its id in either order', async () => {
  const fields = `
    __typename id a { title } b { title } relation verdict coverage everInForceTogether
    reasons { explanation rule { effect evidence { quote } } evidence { quote rule clause { locator } document { title } source { ranges { start end } } } }`;
  const { stacking, nodes } = await data(`{
    stacking(a: { level: [MUNICIPAL] }, b: {}, first: 2) { nodes { ${fields} } }
    nodes(ids: ["${stackingId('Award:p1', 'Award:c1')}", "${stackingId('Award:c1', 'Award:p2')}", "StackingAssessment:x"]) { ...on StackingAssessment { ${fields} } }
  }`);
  const [silent, capped] = stacking.nodes;
  const evidence = [
    {
      quote: '奖励10万元',
      rule: 'award.promised',
      clause: { locator: '（一）' },
      document: { title: '市政策' },
      source: { ranges: [{ start: 3, end: 8 }] },
    },
    { quote: '', rule: 'stacking.silence', clause: null, document: { title: '省措施' }, source: null },
  ];
  expect(silent).toEqual({
    __typename: 'StackingAssessment',
    id: 'StackingAssessment:Award:c1×Award:p1',
    a: { title: '老字号奖励' },
    b: { title: '老字号奖补' },
    relation: 'SAME_MATTER',
    verdict: 'NOT_PROHIBITED',
    coverage: 'FULL',
    everInForceTogether: false,
    reasons: [{ explanation: 'c1与p1。', rule: null, evidence }],
  });
  expect(capped).toMatchObject({
    everInForceTogether: null,
    reasons: [{ rule: { effect: 'AGGREGATE_CAP', evidence: [{ quote: '累计最高90万元' }] } }],
  });
  expect(nodes).toEqual([
    { ...silent, id: 'StackingAssessment:Award:p1×Award:c1', a: { title: '老字号奖补' }, b: { title: '老字号奖励' } },
    null,
    null,
  ]);
});

test('bothInForce depends on its own day, not on the day of the list', async () => {
  const { stacking } = await data(`{
    stacking(a: { level: [MUNICIPAL], force: [IN_FORCE] }, b: {}, relations: [RELATED], asOf: "2025-12-31") {
      nodes { a { id } b { id } before: bothInForce(asOf: "2023-10-30") first: bothInForce(asOf: "2023-10-31") last: bothInForce(asOf: "2025-12-31") today: bothInForce }
    }
  }`);
  expect(stacking.nodes.map(({ before, first, last, today }: Record<string, boolean>) => [before, first, last, today])).toEqual([
    [false, true, true, false],
    [false, true, true, false],
    [false, false, false, false],
  ]);
  const later = await data('{ stacking(a: { level: [MUNICIPAL], force: [IN_FORCE] }, b: {}, asOf: "2026-01-01") { totalCount } }');
  expect(later.stacking.totalCount).toBe(0);
  const unknown = await data(
    '{ stacking(a: { level: [PROVINCIAL] }, b: {}, verdicts: [ALLOWED]) { nodes { bothInForce(asOf: "2026-02-01") } } }',
  );
  expect(unknown.stacking.nodes).toEqual([{ bothInForce: null }, { bothInForce: null }]);
});

test('an award lists its pairs as side a, in both directions of the edge', async () => {
  const { p1, c2 } = await data(`{
    p1: node(id: "Award:p1") { ...on Award {
      stacking { totalCount ${PAIR} } related: stacking(relations: [RELATED]) { ${PAIR} } city: stacking(with: { level: [MUNICIPAL] }, relations: null) { totalCount ${PAIR} }
      last: stacking(last: 1) { ${PAIR} pageInfo { hasPreviousPage } } } }
    c2: node(id: "Award:c2") { ...on Award { stacking(verdicts: [PROHIBITED, HIGHEST_ONLY], relations: null) { ${PAIR} } } }
  }`);
  expect([p1.stacking.totalCount, pairsOf(p1.stacking)]).toEqual([3, ['p1 c1', 'p1 c3', 'p1 n1']]);
  expect(pairsOf(p1.related)).toEqual(['p1 c2']);
  expect([p1.city.totalCount, pairsOf(p1.city)]).toEqual([3, ['p1 c1', 'p1 c2', 'p1 c3']]);
  expect([pairsOf(p1.last), p1.last.pageInfo]).toEqual([['p1 n1'], { hasPreviousPage: true }]);
  expect(pairsOf(c2.stacking)).toEqual(['c2 c1', 'c2 p1']);
});

test('pages of one give all pairs forwards and backwards', async () => {
  const whole = await data(`{ stacking(a: {}, b: {}, relations: null) { ${PAIR} } }`);
  for (const [size, cursor, end, more] of [
    ['first', 'after', 'endCursor', 'hasNextPage'],
    ['last', 'before', 'startCursor', 'hasPreviousPage'],
  ] as const) {
    const seen: string[] = [];
    for (let at: string | null = null; ; ) {
      const { stacking } = await data(
        `query ($at: String) { stacking(a: {}, b: {}, relations: null, ${size}: 1, ${cursor}: $at) { ${PAIR} pageInfo { ${more} ${end} } } }`,
        { at },
      );
      seen.push(...pairsOf(stacking));
      if (!stacking.pageInfo[more]) break;
      at = stacking.pageInfo[end];
    }
    expect(size === 'first' ? seen : seen.reverse()).toEqual(pairsOf(whole.stacking));
    expect(seen).toHaveLength(12);
  }
  const { errors } = await ask('{ stacking(a: {}, b: {}, after: "x") { nodes { id } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
});

const COMBINATION = `
  asOf setCount
  sets { awards { id } knownYuan unknown { id } caps { yuan rule { id } awards { id } } conditions { verdict a { id } b { id } } }
  setAside { award { id } force { status until } explanation }
  undated { id }
  reasons { explanation awards { id } assessment { id verdict } }`;

test('a combination gives the largest sets, their sums, and the reasons', async () => {
  const { combination } = await data(
    `{ combination(awards: ["Award:p2", "Award:c2", "Award:n1", "Award:c1", "Award:c3"], asOf: "2025-06-01") { ${COMBINATION} } }`,
  );
  expect(combination).toEqual({
    asOf: '2025-06-01',
    setCount: 2,
    sets: [
      {
        awards: [{ id: 'Award:c2' }, { id: 'Award:n1' }, { id: 'Award:c3' }],
        knownYuan: 500_000,
        unknown: [{ id: 'Award:n1' }, { id: 'Award:c3' }],
        caps: [],
        conditions: [],
      },
      {
        awards: [{ id: 'Award:n1' }, { id: 'Award:c1' }, { id: 'Award:c3' }],
        knownYuan: 100_000,
        unknown: [{ id: 'Award:n1' }, { id: 'Award:c3' }],
        caps: [],
        conditions: [],
      },
    ],
    setAside: [
      {
        award: { id: 'Award:p2' },
        force: { status: 'NOT_YET_IN_FORCE', until: null },
        explanation: '晋政办发〔2026〕3号“贷款贴息”自2026年1月30日起施行，2025年6月1日尚未施行。',
      },
    ],
    undated: [{ id: 'Award:n1' }],
    reasons: [
      {
        explanation: '只付较高的一项：c1与c2。',
        awards: [{ id: 'Award:c1' }, { id: 'Award:c2' }],
        assessment: { id: stackingId('Award:c1', 'Award:c2'), verdict: 'HIGHEST_ONLY' },
      },
      {
        explanation: expect.stringContaining('另有5对'),
        awards: [{ id: 'Award:c2' }, { id: 'Award:n1' }, { id: 'Award:c1' }, { id: 'Award:c3' }],
        assessment: null,
      },
      { explanation: '“人才补贴”在2025年6月1日是否有效，所收录的文字不能断定。', awards: [{ id: 'Award:n1' }], assessment: null },
      {
        explanation: '原文没有写明最高金额，未计入合计：“人才补贴”、晋市政办〔2023〕39号“展会补助”。',
        awards: [{ id: 'Award:n1' }, { id: 'Award:c3' }],
        assessment: null,
      },
    ],
  });
});

test('a cap over several awards lowers the sum of a set', async () => {
  await graph.write("MATCH (award:Award) WHERE award.id IN ['Award:c2', 'Award:p2'] SET award.beginsFrom = '2020-01-01' REMOVE award.ends");
  const { combination } = await data(`{ combination(awards: ["Award:c2", "Award:p2"], asOf: "2025-06-01") { ${COMBINATION} } }`);
  await graph.write("MATCH (award:Award {id: 'Award:c2'}) SET award.beginsFrom = '2023-10-31', award.ends = '2025-12-31'");
  await graph.write("MATCH (award:Award {id: 'Award:p2'}) SET award.beginsFrom = '2026-01-30'");
  const both = [{ id: 'Award:c2' }, { id: 'Award:p2' }];
  expect(combination).toMatchObject({
    setCount: 1,
    sets: [
      {
        awards: both,
        knownYuan: 900_000,
        unknown: [],
        caps: [{ yuan: 900_000, rule: { id: 'CumulationRule:r1' }, awards: both }],
        conditions: [{ verdict: 'CONDITIONAL', a: { id: 'Award:c2' }, b: { id: 'Award:p2' } }],
      },
    ],
    reasons: [
      { explanation: '能否兼得视具体情况而定：累计最高90万元。' },
      { explanation: '“累计最高90万元”及于晋市政办〔2023〕39号“进档奖励”、晋政办发〔2026〕3号“贷款贴息”，合计最多90万元。' },
    ],
  });
});

test('a rule over a whole document applies to its pairs without a closer rule', async () => {
  await graph.write(`
    MATCH (city:Document {id: 'Document:city'})
    CREATE (:Clause {id: 'Clause:end', ordinal: 99, documentId: city.id, locator: '附则', path: []})
      -[:STATES]->(:CumulationRule {id: 'CumulationRule:r2', ordinal: 99, effect: 'BEST_OF', scope: 'SAME_DOCUMENT', rule: 'r', quote: '从优从高'})`);
  const { combination } = await data(
    '{ combination(awards: ["Award:c1", "Award:c2", "Award:c3"], asOf: "2025-06-01") { sets { awards { id } } reasons { explanation rule { id } } } }',
  );
  await graph.write("MATCH (made) WHERE made.id IN ['Clause:end', 'CumulationRule:r2'] DETACH DELETE made");
  expect(combination.sets).toEqual(['c2', 'c1', 'c3'].map((id) => ({ awards: [{ id: `Award:${id}` }] })));
  expect(combination.reasons.slice(0, 2)).toEqual([
    {
      explanation: expect.stringMatching(/^只付较高的一项：“从优从高”及于该文件的各个事项，包括.*老字号奖励.*进档奖励.*展会补助”。$/u),
      rule: { id: 'CumulationRule:r2' },
    },
    { explanation: '只付较高的一项：c1与c2。', rule: null },
  ]);
});

test('从优从高 of a document does not exclude an item from its own stem', async () => {
  await graph.write(`
    MATCH (stem:Award {id: 'Award:c1'}), (item:Award {id: 'Award:c2'}), (above:Clause {id: 'Clause:c1'})
    CREATE (above)-[:STATES]->(stem),
      (:Clause {id: 'Clause:item', ordinal: 98, documentId: 'Document:city', locator: '（一）/1', path: []})-[:STATES]->(item),
      (:Clause {id: 'Clause:end', ordinal: 99, documentId: 'Document:city', locator: '附则', path: []})
        -[:STATES]->(:CumulationRule {id: 'CumulationRule:r2', ordinal: 99, effect: 'BEST_OF', scope: 'SAME_DOCUMENT', rule: 'r', quote: '从优从高'})
    WITH above MATCH (item:Clause {id: 'Clause:item'}) CREATE (item)-[:PART_OF]->(above)`);
  await graph.write("MATCH (:Award {id: 'Award:c1'})-[pair:STACKS_WITH]-(:Award {id: 'Award:c2'}) DELETE pair");
  const { combination } = await data(
    '{ combination(awards: ["Award:c1", "Award:c2", "Award:c3"], asOf: "2025-06-01") { sets { awards { id } } } }',
  );
  await load(graph, FIXTURE);
  expect(combination.sets).toEqual([['c1', 'c2'], ['c3']].map((set) => ({ awards: set.map((id) => ({ id: `Award:${id}` })) })));
});

test.each([
  ['[]', 'is empty'],
  ['["Award:c1", "Award:c1"]', 'twice'],
  ['["Award:c1", "Clause:c1"]', 'is not the id of an award'],
  [JSON.stringify(Array.from({ length: 21 }, (_, i) => `Award:${i}`)), 'exceed 20'],
])('a combination of %s is refused with the name of its argument', async (awards, message) => {
  const { errors } = await ask(`{ combination(awards: ${awards}) { setCount } }`);
  expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT', argument: 'awards' } }]);
});

/** As many awards of a city as of a province, each paired with three of the other. */
function many(size: number): Fixture {
  const all = Array.from({ length: size }, (_, i) => i);
  return {
    nodes: [
      ...FIXTURE.nodes.slice(0, 6),
      cumulationRuleNode('CumulationRule:r1', 'FORBIDS', 'SAME_LEVEL', { rule: 'cumulation.no-repeat', quote: '不重复' }),
      ...all.map((i) => awardNode(`Award:c${i}`, { title: `市${i}`, ...CITY })),
      ...all.map((i) => awardNode(`Award:p${i}`, { title: `省${i}`, ...PROVINCE })),
    ],
    edges: [
      { type: 'STATES', from: 'Clause:c1', to: 'CumulationRule:r1' },
      ...all.flatMap((i) =>
        [0, 1, 2].map((j) => stacks(`c${i}`, `p${(i + j) % size}`, 'ALLOWED', { reasons: reasons('。', 'CumulationRule:r1') })),
      ),
    ],
  };
}

test('the number of statements does not depend on the number of pairs', async () => {
  const nested = `{ stacking(a: { level: [MUNICIPAL] }, b: { level: [PROVINCIAL] }, first: 500) { totalCount nodes {
    id verdict bothInForce(asOf: "2026-01-30") a { title stacking(first: 2) { totalCount nodes { b { title } bothInForce } } } b { title document { title } }
    reasons { rule { effect } evidence { clause { locator } document { title } } } } } }`;
  const combined =
    '{ combination(awards: ["Award:c0", "Award:c1", "Award:p1"]) { setCount sets { awards { title } } reasons { explanation assessment { a { title } } } } }';
  const seen: unknown[] = [];
  const own = testGraph();
  for (const size of [4, 150]) {
    await load(own, many(size));
    const api = await service(own);
    const before = own.statements();
    const { data: answer, errors } = await api.ask(nested);
    expect(errors).toBeUndefined();
    expect(answer.stacking.totalCount).toBe(size * 3);
    const between = own.statements();
    expect((await api.ask(combined)).errors).toBeUndefined();
    seen.push([between - before, own.statements() - between]);
    await api.app.close();
  }
  await own.close();
  expect(seen[1]).toEqual(seen[0]);
});
