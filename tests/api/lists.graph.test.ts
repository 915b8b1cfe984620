import { type Answer, clauseNode, corpus, departmentNode, documentNode, serving } from './fixture';

const LOCATORS = Array.from({ length: 23 }, (_, i) => `第${i + 1}条`);
const { graph, ask, data } = serving({
  nodes: [
    corpus(),
    documentNode('Document:a', { title: '甲' }),
    documentNode('Document:b', { title: '乙' }),
    departmentNode('Department:unit', '某局'),
    ...LOCATORS.map((locator, i) => clauseNode(`a-${i}`, { locator, documentId: 'Document:a' })),
    ...LOCATORS.slice(0, 3).map((locator, i) => clauseNode(`b-${i}`, { locator, documentId: 'Document:b' })),
  ],
  edges: LOCATORS.flatMap((_, i) => [
    { type: 'RESPONSIBLE_FOR' as const, from: 'Department:unit', to: `a-${i}`, properties: { role: 'RESPONSIBLE', basis: 'STATED' } },
    { type: 'RESPONSIBLE_FOR' as const, from: 'Department:unit', to: `a-${i}`, properties: { role: 'LEAD', basis: 'STATED' } },
  ]),
});

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { locator } }';
const FIELDS: readonly [string, (args: string) => string, (given: Answer['data']) => Answer['data'], string[]][] = [
  ['clauses', (args) => `{ page: clauses(${args}) { ${PAGE} } }`, (given) => given.page, [...LOCATORS, ...LOCATORS.slice(0, 3)]],
  [
    'Document.clauses',
    (args) => `{ node(id: "Document:a") { ...on Document { page: clauses(${args}) { ${PAGE} } } } }`,
    (given) => given.node.page,
    LOCATORS,
  ],
  [
    'Department.responsibilities',
    (args) =>
      `{ node(id: "Department:unit") { ...on Department { page: responsibilities(${args}) { ${PAGE.replace('locator', 'clause { locator }')} } } } }`,
    (given) => given.node.page,
    LOCATORS.flatMap((locator) => [locator, locator]),
  ],
];
const locatorOf = ({ node }: { node: { locator?: string; clause?: { locator: string } } }) => node.locator ?? node.clause?.locator;

describe.each(FIELDS)('%s', (_, query, pick, all) => {
  async function page(args: string) {
    return pick(await data(query(args)));
  }

  test.each([1, 4, 5, 23, 500])('forwards in pages of %i, each thing comes once and in order', async (size) => {
    const seen: unknown[] = [];
    for (let after = ''; ; ) {
      const { totalCount, pageInfo, edges } = await page(`first: ${size} ${after && `after: "${after}"`}`);
      expect(totalCount).toBe(all.length);
      expect(pageInfo.hasPreviousPage).toBe(after !== '');
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges.at(0).cursor, edges.at(-1).cursor]);
      seen.push(...edges.map(locatorOf));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
  });

  test.each([1, 4, 23, 500])('backwards in pages of %i, each thing comes once and in order', async (size) => {
    const seen: unknown[] = [];
    for (let before = ''; ; ) {
      const { pageInfo, edges } = await page(`last: ${size} ${before && `before: "${before}"`}`);
      expect(pageInfo.hasNextPage).toBe(before !== '');
      seen.unshift(...edges.map(locatorOf));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    expect(seen).toEqual(all);
  });

  test('a page can lie between two cursors or be empty, and has 50 things by default', async () => {
    const { edges } = await page('first: 6');
    const between = await page(`after: "${edges[1].cursor}", before: "${edges[4].cursor}"`);
    expect(between.edges).toEqual(edges.slice(2, 4));
    const empty = await page('first: 0');
    expect(empty).toMatchObject({ totalCount: all.length, edges: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } });
    expect((await page('first: null')).edges).toHaveLength(Math.min(50, all.length));
  });
});

test('a cursor is refused in the list of another parent, and in a search for another text', async () => {
  const { node } = await data('{ node(id: "Document:a") { ...on Document { clauses(first: 1) { pageInfo { endCursor } } } } }');
  const of = (document: string) =>
    `{ node(id: "${document}") { ...on Document { clauses(after: "${node.clauses.pageInfo.endCursor}") { nodes { id } } } } }`;
  expect((await ask(of('Document:a'))).errors).toBeUndefined();
  expect((await ask(of('Document:b'))).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
  const { search } = await data('{ search(text: "甲") { pageInfo { endCursor } } }');
  const searching = (text: string) => `{ search(text: "${text}", after: "${search.pageInfo.endCursor}") { totalCount } }`;
  expect((await ask(searching('甲'))).errors).toBeUndefined();
  expect((await ask(searching('乙'))).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
});

test('a page under another filter goes on after the same position', async () => {
  const all = (await data('{ clauses { edges { cursor node { locator } } } }')).clauses.edges;
  const { clauses } = await data(`{ clauses(filter: { document: "Document:b" }, after: "${all[23].cursor}") { nodes { locator } } }`);
  expect(clauses.nodes.map(({ locator }: { locator: string }) => locator)).toEqual(LOCATORS.slice(1, 3));
});

test('only what is selected is read: totalCount and the page take one statement each', async () => {
  const statements = async (selection: string) => {
    const before = graph.statements();
    await ask(`{ clauses { ${selection} } }`);
    return graph.statements() - before - 1;
  };
  await ask('{ corpus { version } }');
  expect(await statements('totalCount')).toBe(1);
  expect(await statements('pageInfo { hasNextPage }')).toBe(1);
  expect(await statements('nodes { id }')).toBe(1);
  expect(await statements('totalCount pageInfo { endCursor } nodes { id } edges { node { locator } }')).toBe(2);
  expect(await statements('nodes { locator responsibilities { role department { name } } }')).toBe(1);
  expect(await statements('nodes { fullText }')).toBe(1);
});
