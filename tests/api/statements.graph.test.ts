import { FULL } from '../support/full';
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
} from './fixture';

/** Documents of the large corpus. */
const MANY = FULL ? 500 : 100;

/** `size` documents with up to five clauses each; every clause has two of `size` departments, and every department issued one document. */
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
      clauses(first: 3) {
        totalCount
        nodes {
          locator children { id } parent { id } force { status }
          responsibilities {
            role
            department { name issued(first: 1) { totalCount nodes { title } } responsibilities(first: 2, roles: [LEAD]) { totalCount nodes { clause { locator document { title } } } } }
          }
        }
      }
    }
  }
}`;

test('the number of statements depends on the shape of a query and never on the number of rows', async () => {
  const graph = testGraph();
  const counts: { documents: number; clauses: number; responsibilities: number; statements: number }[] = [];
  for (const size of [5, MANY]) {
    await load(graph, wide(size));
    const api = await service(graph);
    const before = graph.statements();
    const { data, errors } = await api.ask(NESTED);
    expect(errors).toBeUndefined();
    const documents = data.documents.nodes;
    const clauses = documents.flatMap((document: { clauses: { nodes: object[] } }) => document.clauses.nodes);
    const responsibilities = clauses.flatMap((clause: { responsibilities: object[] }) => clause.responsibilities);
    counts.push({
      documents: documents.length,
      clauses: clauses.length,
      responsibilities: responsibilities.length,
      statements: graph.statements() - before,
    });
    await api.app.close();
  }
  await graph.close();
  console.info(counts.map((count) => JSON.stringify(count)).join('\n'));
  expect(counts[0]).toMatchObject({ documents: 5, clauses: 15, responsibilities: 30 });
  expect(counts[1]).toMatchObject({ documents: MANY, clauses: 3 * MANY, responsibilities: 6 * MANY });
  expect(counts[1]?.statements).toBe(counts[0]?.statements);
});

/** The same with an award stated by the first two clauses of each document and everything linked to it; each document cites the next. */
function promising(size: number): Fixture {
  const { nodes, edges } = wide(size);
  const all = Array.from({ length: size }, (_, i) => i);
  const sum = JSON.stringify([{ yuan: 5, role: 'FIXED', evidence: { rule: 'amount.fixed', quote: '5元', clauseId: 'clause-0-0' } }]);
  return {
    nodes: [
      ...nodes,
      ...all.flatMap((i) => [
        awardNode(`award-${i}`, {
          title: `奖励${i}`,
          documentId: `document-${i}`,
          jurisdictionCode: '140000',
          maxYuan: i,
          amounts: sum,
          beginsFrom: '2020-01-01',
        }),
        codeNode('AwardType', `TYPE_${i}`, `方式${i}`),
        codeNode('Beneficiary', `GROUP_${i}`, `主体${i}`),
        codeNode('Matter', `MATTER_${i}`, `事由${i}`),
        cumulationRuleNode(`rule-${i}`, 'FORBIDS', 'SAME_LEVEL', { rule: 'cumulation.forbids', quote: '不重复' }),
      ]),
    ],
    edges: [
      ...edges,
      ...all.flatMap((i) => {
        const [award, next] = [`award-${i}`, (i + 1) % size];
        return [
          { type: 'STATES' as const, from: `clause-${i}-0`, to: award },
          { type: 'STATES' as const, from: `clause-${i}-1`, to: award },
          { type: 'STATES' as const, from: `clause-${i}-1`, to: `rule-${i}` },
          { type: 'PART_OF' as const, from: `clause-${i}-1`, to: `clause-${i}-2` },
          { type: 'OF_TYPE' as const, from: award, to: `AwardType:TYPE_${i}` },
          { type: 'OF_TYPE' as const, from: award, to: `AwardType:TYPE_${next}` },
          { type: 'BENEFITS' as const, from: award, to: `Beneficiary:GROUP_${i}` },
          { type: 'BROADER' as const, from: `Beneficiary:GROUP_${i}`, to: `Beneficiary:GROUP_${next - (next % 5)}` },
          { type: 'REWARDS' as const, from: award, to: `Matter:MATTER_${i}` },
          {
            type: 'REFERENCES' as const,
            from: `clause-${i}-0`,
            to: `document-${next}`,
            properties: { relation: 'CITES', rule: 'reference.title', quote: '文件' },
          },
        ];
      }),
    ],
  };
}

const PROMISES = `{
  awards(first: 200, orderBy: AMOUNT_DESC, filter: { minYuan: 0, level: null }) {
    totalCount
    nodes {
      title maxYuan jurisdiction { name } amounts { yuan evidence { clause { locator } } } force { status }
      types { code awards(first: 2) { totalCount nodes { title } } }
      beneficiaries { code broader { code } awards(first: 2) { totalCount nodes { title } } }
      matters { code awards(first: 2) { nodes { title } } }
      statedIn { locator amounts { yuan } awards { id } awardTypes { code } beneficiaries { code } cumulationRules { effect clause { locator } document { title } } references { to { title } } excerptOf { id } excerpts { id } }
      departments { name predecessors { name } successors { name } }
      document { title awards(first: 2) { totalCount nodes { title } } references(first: 2) { totalCount nodes { to { title } from { locator } fromDocument { title } } } referencedBy(first: 2) { nodes { from { locator } } } cumulationRules { effect } }
    }
  }
}`;

test('the number of statements does not depend on the number of awards', async () => {
  const graph = testGraph();
  const counts: { awards: number; departments: number; statements: number }[] = [];
  for (const size of [5, 200]) {
    await load(graph, promising(size));
    const api = await service(graph);
    const before = graph.statements();
    const { data, errors } = await api.ask(PROMISES);
    expect(errors).toBeUndefined();
    const awards: { departments: object[]; types: { awards: { totalCount: number } }[]; statedIn: object[] }[] = data.awards.nodes;
    expect(awards.every(({ types, statedIn }) => types.every((type) => type.awards.totalCount === 2) && statedIn.length === 2)).toBe(true);
    counts.push({
      awards: awards.length,
      departments: awards.reduce((sum, { departments }) => sum + departments.length, 0),
      statements: graph.statements() - before,
    });
    await api.app.close();
  }
  await graph.close();
  console.info(counts.map((count) => JSON.stringify(count)).join('\n'));
  expect(counts[0]).toMatchObject({ awards: 5, departments: 20 });
  expect(counts[1]).toMatchObject({ awards: 200, departments: 800 });
  expect(counts[1]?.statements).toBe(counts[0]?.statements);
});
