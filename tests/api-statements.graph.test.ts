import { clauseNode, corpus, departmentNode, documentNode, type Fixture, jurisdictionNode, load, service, testGraph } from './api-fixture';

/** So many documents, each with as many clauses as asked for, each owned by two of as many departments, each of which issued some. */
function wide(size: number): Fixture {
  const all = Array.from({ length: size }, (_, i) => i);
  const perDocument = Math.min(size, 5);
  return {
    nodes: [
      corpus(),
      jurisdictionNode('140000', '山西省', 'PROVINCIAL'),
      ...all.map((i) => departmentNode(`department-${i}`, `第${i}局`, { jurisdictionCode: '140000', level: 'PROVINCIAL' })),
      ...all.map((i) =>
        documentNode(`document-${i}`, { title: `文件${i}`, jurisdictionCode: '140000', beginsFrom: '2020-01-01', beginsBy: '2020-01-01' }),
      ),
      ...all.flatMap((i) =>
        Array.from({ length: perDocument }, (_, j) => clauseNode(`clause-${i}-${j}`, { locator: `第${j}条`, documentId: `document-${i}` })),
      ),
    ],
    edges: all.flatMap((i) => [
      { type: 'ISSUED' as const, from: `department-${i}`, to: `document-${i}` },
      ...Array.from({ length: perDocument }, (_, j) => [
        {
          type: 'RESPONSIBLE_FOR' as const,
          from: `department-${(i + j) % size}`,
          to: `clause-${i}-${j}`,
          properties: { role: 'LEAD', basis: 'STATED' },
        },
        {
          type: 'RESPONSIBLE_FOR' as const,
          from: `department-${(i + j + 1) % size}`,
          to: `clause-${i}-${j}`,
          properties: { role: 'PARTICIPANT', basis: 'STATED' },
        },
      ]).flat(),
    ]),
  };
}

const NESTED = `{
  documents(first: 500) {
    totalCount
    nodes {
      title jurisdiction { name } issuers { name } force { status }
      clauses(first: 5) {
        totalCount
        nodes {
          locator children { id } parent { id } force { status }
          responsibilities {
            role
            department { name issued(first: 3) { totalCount nodes { title } } responsibilities(first: 2, roles: [LEAD]) { totalCount nodes { clause { locator document { title } } } } }
          }
        }
      }
    }
  }
}`;

test('the number of statements depends on the shape of a query and never on the number of rows', async () => {
  const graph = testGraph();
  const counts: { documents: number; clauses: number; responsibilities: number; statements: number; milliseconds: number }[] = [];
  for (const size of [5, 500]) {
    await load(graph, wide(size));
    const api = await service(graph);
    const before = graph.statements();
    const start = performance.now();
    const { data, errors } = await api.ask(NESTED);
    const milliseconds = Math.round(performance.now() - start);
    expect(errors).toBeUndefined();
    const documents = data.documents.nodes;
    const clauses = documents.flatMap((document: { clauses: { nodes: object[] } }) => document.clauses.nodes);
    const responsibilities = clauses.flatMap((clause: { responsibilities: object[] }) => clause.responsibilities);
    counts.push({
      documents: documents.length,
      clauses: clauses.length,
      responsibilities: responsibilities.length,
      statements: graph.statements() - before,
      milliseconds,
    });
    await api.app.close();
  }
  await graph.close();
  console.info(counts.map((count) => JSON.stringify(count)).join('\n'));
  expect(counts[0]).toMatchObject({ documents: 5, clauses: 25, responsibilities: 50 });
  expect(counts[1]).toMatchObject({ documents: 500, clauses: 2500, responsibilities: 5000 });
  expect(counts[1]?.statements).toBe(counts[0]?.statements);
});
