import { overlapId } from '../../src/graph/model';
import { clauseNode, corpus, documentNode, type Fixture, load, service, serving, testGraph } from './fixture';

const evidence = (quote: string, clauseId: string) => ({ rule: 'conflict.amount', quote, clauseId, file: 'a.txt', ranges: [1, 4] });
const alike = (from: string, to: string, kind: string, similarity: number, more: object = {}) => ({
  type: 'DUPLICATES_WITH' as const,
  from: `Clause:${from}`,
  to: `Clause:${to}`,
  properties: { kind, similarity, containment: 1, sameDocument: false, ...more },
});
const takes = (from: string, to: string, relation: string, basis: string, confidence: number, more: object = {}) => ({
  type: 'SUPERSEDES' as const,
  from: `Document:${from}`,
  to: `Document:${to}`,
  properties: {
    relation,
    basis,
    confidence,
    evidence: JSON.stringify([{ rule: 'supersession.edition', quote: '（试行）', documentId: `Document:${to}` }]),
    ...more,
  },
});

/** Four points of a compilation, alike in four ways; a document in three editions; a document repealed by an unknown text. */
const FIXTURE: Fixture = {
  nodes: [
    corpus(),
    documentNode('Document:new', { title: '办法（2025修订）' }),
    documentNode('Document:old', { title: '办法' }),
    documentNode('Document:trial', { title: '办法（试行）' }),
    documentNode('Document:gone', { title: '规定' }),
    ...[1, 2, 3, 4].map((i) => clauseNode(`Clause:p${i}`, { locator: `创新支持篇#${i}`, documentId: 'Document:old' })),
  ],
  edges: [
    alike('p1', 'p2', 'IDENTICAL', 1, { sameDocument: true }),
    alike('p4', 'p1', 'CONTAINS', 0.3, { containment: 0.85 }),
    alike('p1', 'p3', 'NEAR_DUPLICATE', 0.75, {
      conflicts: JSON.stringify([{ kind: 'AMOUNT', a: evidence('10万元', 'Clause:p1'), b: evidence('20万元', 'Clause:p3') }]),
    }),
    alike('p2', 'p4', 'SAME_MATTER', 0.1, { containment: 0.2 }),
    takes('new', 'old', 'REVISED_EDITION', 'TITLE', 0.9),
    takes('old', 'trial', 'REPLACES', 'STATED', 1),
    takes('new', 'trial', 'AMENDS', 'INFERRED', 0.6),
    takes('new', 'trial', 'REPEALS', 'STATED', 1),
    takes('gone', 'gone', 'REPEALS', 'STATED', 1, { newerUnknown: true }),
  ],
};

const { ask, data } = serving(FIXTURE);
const PAIR = 'totalCount nodes { a { id } b { id } }';
const pairsOf = ({ nodes }: { nodes: { a: { id: string }; b: { id: string } }[] }) =>
  nodes.map(({ a, b }) => `${a.id} ${b.id}`.replaceAll('Clause:', ''));

test('overlaps are in the order of their clauses, and are filtered and ordered by their arguments', async () => {
  const answer = await data(`{
    all: overlaps { ${PAIR} }
    kinds: overlaps(kinds: [IDENTICAL, CONTAINS]) { ${PAIR} }
    similar: overlaps(minSimilarity: 0.75) { ${PAIR} }
    wholly: overlaps(minSimilarity: 1) { ${PAIR} }
    across: overlaps(acrossDocuments: true) { ${PAIR} }
    within: overlaps(acrossDocuments: false) { ${PAIR} }
    conflicts: overlaps(withConflicts: true) { ${PAIR} }
    agreed: overlaps(withConflicts: false, kinds: [NEAR_DUPLICATE, SAME_MATTER]) { ${PAIR} }
    likest: overlaps(orderBy: SIMILARITY_DESC) { ${PAIR} }
    further: overlaps(orderBy: SIMILARITY_DESC, minSimilarity: 0.2, first: 2) { ${PAIR} pageInfo { endCursor } }
    ofDocument: overlaps(document: "办法", kinds: [IDENTICAL]) { ${PAIR} }
    ofAnother: overlaps(document: "规定") { ${PAIR} }
    corpus { counts { overlaps supersessions } }
  }`);
  expect(pairsOf(answer.likest)).toEqual(['p1 p2', 'p1 p3', 'p4 p1', 'p2 p4']);
  const next = await data(
    `{ overlaps(orderBy: SIMILARITY_DESC, minSimilarity: 0.2, after: "${answer.further.pageInfo.endCursor}") { ${PAIR} } }`,
  );
  expect([...pairsOf(answer.further), ...pairsOf(next.overlaps)]).toEqual(['p1 p2', 'p1 p3', 'p4 p1']);
  expect([pairsOf(answer.ofDocument), pairsOf(answer.ofAnother)]).toEqual([['p1 p2'], []]);
  expect(pairsOf(answer.all)).toEqual(['p1 p2', 'p1 p3', 'p2 p4', 'p4 p1']);
  expect(pairsOf(answer.kinds)).toEqual(['p1 p2', 'p4 p1']);
  expect(pairsOf(answer.similar)).toEqual(['p1 p2', 'p1 p3']);
  expect(pairsOf(answer.wholly)).toEqual(['p1 p2']);
  expect([answer.across.totalCount, pairsOf(answer.across)]).toEqual([3, ['p1 p3', 'p2 p4', 'p4 p1']]);
  expect(pairsOf(answer.within)).toEqual(['p1 p2']);
  expect([answer.conflicts.totalCount, pairsOf(answer.conflicts)]).toEqual([1, ['p1 p3']]);
  expect(pairsOf(answer.agreed)).toEqual(['p2 p4']);
  expect(answer.corpus.counts).toEqual({ overlaps: 4, supersessions: 5 });
});

test('an overlap gives its fields, and is found by its id in one order only', async () => {
  const fields = `
    __typename id kind similarity containment sameDocument a { locator } b { locator }
    conflicts { kind a { quote rule clause { locator } source { ranges { start end } } } b { quote clause { locator } } }`;
  const { overlaps, nodes } = await data(`{
    overlaps(kinds: [NEAR_DUPLICATE]) { nodes { ${fields} } }
    nodes(ids: ["${overlapId('Clause:p1', 'Clause:p3')}", "${overlapId('Clause:p3', 'Clause:p1')}", "Overlap:x"]) { ...on Overlap { ${fields} } }
  }`);
  expect(overlaps.nodes).toEqual([
    {
      __typename: 'Overlap',
      id: 'Overlap:Clause:p1×Clause:p3',
      kind: 'NEAR_DUPLICATE',
      similarity: 0.75,
      containment: 1,
      sameDocument: false,
      a: { locator: '创新支持篇#1' },
      b: { locator: '创新支持篇#3' },
      conflicts: [
        {
          kind: 'AMOUNT',
          a: { quote: '10万元', rule: 'conflict.amount', clause: { locator: '创新支持篇#1' }, source: { ranges: [{ start: 1, end: 4 }] } },
          b: { quote: '20万元', clause: { locator: '创新支持篇#3' } },
        },
      ],
    },
  ]);
  expect(nodes).toEqual([overlaps.nodes[0], null, null]);
});

test('a clause lists its overlaps from both sides', async () => {
  const { p1, last } = await data(`{
    p1: node(id: "Clause:p1") { ...on Clause { overlaps { ${PAIR} } contains: overlaps(kinds: [CONTAINS]) { ${PAIR} } } }
    last: node(id: "Clause:p1") { ...on Clause { overlaps(last: 2) { ${PAIR} pageInfo { hasPreviousPage } } } }
  }`);
  expect([p1.overlaps.totalCount, pairsOf(p1.overlaps)]).toEqual([3, ['p1 p2', 'p1 p3', 'p4 p1']]);
  expect([p1.contains.totalCount, pairsOf(p1.contains)]).toEqual([1, ['p4 p1']]);
  expect([pairsOf(last.overlaps), last.overlaps.pageInfo.hasPreviousPage]).toEqual([['p1 p3', 'p4 p1'], true]);
});

const TAKES = 'newer { title } older { title } relation basis confidence evidence { quote rule document { title } }';
const told = (all: { newer: { title: string } | null; older: { title: string }; relation: string }[]) =>
  all.map(({ newer, older, relation }) => [newer?.title ?? null, older.title, relation]);

test('supersessions are listed, and stated ones can be told from suggested ones', async () => {
  const { all, stated, inferred } = await data(`{
    all: supersessions { totalCount nodes { ${TAKES} } }
    stated: supersessions(basis: [STATED]) { totalCount nodes { ${TAKES} } }
    inferred: supersessions(basis: [TITLE, INFERRED]) { totalCount nodes { ${TAKES} } }
  }`);
  expect([all.totalCount, told(all.nodes)]).toEqual([
    5,
    [
      ['办法（2025修订）', '办法', 'REVISED_EDITION'],
      ['办法（2025修订）', '办法（试行）', 'AMENDS'],
      ['办法（2025修订）', '办法（试行）', 'REPEALS'],
      ['办法', '办法（试行）', 'REPLACES'],
      [null, '规定', 'REPEALS'],
    ],
  ]);
  expect(all.nodes[0]).toMatchObject({
    basis: 'TITLE',
    confidence: 0.9,
    evidence: [{ quote: '（试行）', rule: 'supersession.edition', document: { title: '办法' } }],
  });
  expect([stated.totalCount, inferred.totalCount]).toEqual([3, 2]);
});

test('a document lists what it supersedes and what supersedes it, with null for an unknown newer text', async () => {
  const { nodes } = await data(
    `{ nodes(ids: ["Document:old", "Document:trial", "Document:gone"]) { ...on Document { supersedes { ${TAKES} } supersededBy { ${TAKES} } } } }`,
  );
  const [old, trial, gone] = nodes;
  expect(told(old.supersedes)).toEqual([['办法', '办法（试行）', 'REPLACES']]);
  expect(told(old.supersededBy)).toEqual([['办法（2025修订）', '办法', 'REVISED_EDITION']]);
  expect(told(trial.supersededBy)).toEqual([
    ['办法（2025修订）', '办法（试行）', 'AMENDS'],
    ['办法（2025修订）', '办法（试行）', 'REPEALS'],
    ['办法', '办法（试行）', 'REPLACES'],
  ]);
  expect([told(gone.supersedes), told(gone.supersededBy)]).toEqual([[], [[null, '规定', 'REPEALS']]]);
});

test.each([
  ['overlaps', '', 'id', 4],
  ['overlaps', 'kinds: [CONTAINS, IDENTICAL, CONTAINS, SAME_MATTER]', 'id', 3],
  ['overlaps', 'kinds: []', 'id', 0],
  ['overlaps', 'orderBy: SIMILARITY_DESC', 'id', 4],
  ['overlaps', 'orderBy: SIMILARITY_DESC, kinds: [IDENTICAL, NEAR_DUPLICATE], withConflicts: false', 'id', 1],
  ['overlaps', 'orderBy: SIMILARITY_DESC, minSimilarity: 0.3', 'id', 3],
  ['supersessions', '', 'relation', 5],
])('pages of one give all %s (%s) forwards and backwards', async (field, given, selection, count) => {
  const walk = async (size: string, cursor: string, end: string, more: string) => {
    const seen: object[] = [];
    for (let at: string | null = null; ; ) {
      const query = `query ($at: String) { page: ${field}(${given} ${size}: 1, ${cursor}: $at) { nodes { ${selection} } edges { cursor } pageInfo { ${more} ${end} } } }`;
      const { page } = await data(query, { at });
      seen.push(...page.nodes);
      expect(page.edges).toEqual(page.nodes.map(() => ({ cursor: page.pageInfo[end] })));
      if (!page.pageInfo[more]) return seen;
      at = page.pageInfo[end];
    }
  };
  const forwards = await walk('first', 'after', 'endCursor', 'hasNextPage');
  expect(forwards).toHaveLength(count);
  expect((await walk('last', 'before', 'startCursor', 'hasPreviousPage')).reverse()).toEqual(forwards);
  const { errors } = await ask(`{ page: ${field}(first: 1, last: 1) { totalCount } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'last' } }]);
});

test('the number of statements does not depend on the number of overlaps', async () => {
  const query = `{
    overlaps(first: 500) { totalCount nodes { a { locator overlaps(first: 2) { totalCount nodes { b { locator } } } document { supersedes { older { title } } supersededBy { newer { title } } } } b { locator } conflicts { a { clause { locator } } } } }
  }`;
  const own = testGraph();
  const seen: number[] = [];
  for (const size of [4, 300]) {
    const all = Array.from({ length: size }, (_, i) => i);
    const { nodes, edges } = FIXTURE;
    const conflicts = JSON.stringify([{ kind: 'DATE', a: evidence('1', 'Clause:q0'), b: evidence('2', 'Clause:q1') }]);
    await load(own, {
      nodes: [...nodes.slice(0, 5), ...all.map((i) => clauseNode(`Clause:q${i}`, { locator: `#${i}`, documentId: 'Document:old' }))],
      edges: [
        ...edges.filter(({ type }) => type === 'SUPERSEDES'),
        ...all.slice(1).map((i) => alike(`q${i - 1}`, `q${i}`, 'IDENTICAL', 1, { conflicts })),
      ],
    });
    const api = await service(own);
    const before = own.statements();
    const { data: answer, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(answer.overlaps.totalCount).toBe(size - 1);
    seen.push(own.statements() - before);
    await api.app.close();
  }
  await own.close();
  expect(seen[1]).toBe(seen[0]);
});
