import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../bench/fill';
import { QUESTIONS } from '../bench/questions';
import { deliver, run } from '../graph-seed/pipeline';
import { service, testGraph } from './api-fixture';
import type { Graph } from '../src/graph/neo4j';

const MORE: Record<string, string> = {
  docs: '{ documents(first: 60) { totalCount pageInfo { endCursor hasNextPage } nodes { id number printedNumbers title noticeTitle addressees presence dateDocument datePublication issuers { name aliases kind } jurisdiction { name } clauses(first: 3) { totalCount nodes { id locator fullText path parent { locator fullText } children { locator } } } awards(first: 2) { totalCount nodes { title condition maxYuan amounts { yuan } } } } } }',
  back: '{ clauses(last: 40) { edges { cursor node { id kind form locator heading path text fullText number: id source { file } parent { id } compilation { chapter category number } document { title } } } } }',
  departments: '{ departments(first: 100) { totalCount edges { cursor node { id name shortName aliases kind jurisdiction { code } issued(first: 3) { totalCount nodes { title number } } responsibilities(first: 4) { totalCount edges { cursor node { role basis evidence { rule quote source { file } clause { locator } } department { name } clause { id locator text fullText heading source { file } document { title } } } } } } } } }',
  respBack: '{ departments(last: 100) { nodes { responsibilities(last: 3) { nodes { role basis department { id name } clause { id locator path fullText } evidence { quote } } } } } }',
  resp: '{ clauses(first: 400) { nodes { responsibilities { role basis evidence { rule quote source { file } } department { id name aliases shortName kind jurisdiction { name } } clause { id locator } } } } }',
  awards: '{ awards(first: 100) { totalCount edges { cursor node { id title condition maxYuan document { title } jurisdiction { name } } } } }',
  awardsAmount: '{ awards(last: 50, orderBy: AMOUNT_DESC) { edges { cursor node { id title condition maxYuan } } } }',
  awardsOf: '{ awardTypes { code awards(first: 3) { totalCount nodes { title } } } beneficiaries { code awards(last: 3) { nodes { id title condition } } } matters { code awards(first: 3) { nodes { id maxYuan } } } }',
  overlapsMore: '{ overlaps(last: 100) { totalCount edges { cursor node { id kind similarity conflicts { kind } a { id locator path text fullText document { title } parent { id } source { file } } b { id locator text fullText heading compilation { chapter } } } } } }',
  ovOfClause: '{ clauses(first: 200) { nodes { overlaps(first: 3) { totalCount nodes { id kind a { id locator } b { id locator fullText } } } } } }',
  ids: '{ clauses(first: 50) { nodes { id } } }',
  total: '{ clauses { totalCount } documents { totalCount } departments { totalCount } awards { totalCount } overlaps { totalCount } }',
  search: '{ search(text: "科技创新", first: 20) { totalCount edges { score snippet node { __typename ... on Clause { locator fullText text } ... on Document { title } ... on Department { name } ... on Award { title } } } } }',
};

jest.setTimeout(150_000);
test('count', async () => {
  const graph = testGraph();
  const { rows } = run(deliver([join(__dirname, '..', 'graph-seed', 'corpus')]));
  await fill(graph, rows, rows.nodes.filter(({ label }: any) => label === 'Clause').length as number, 'g', () => undefined);
  const log: string[] = [];
  let running = 0;
  let wave = 0;
  const read: Graph['read'] = async (statement, ...rest) => {
    if (!statement.includes(':Corpus')) {
      if (running === 0) wave++;
      log.push(`${wave}:${/\/\/ (\S+)/.exec(statement)?.[1]}`);
      running++;
    }
    try { return await graph.read(statement, ...rest); } finally { if (!statement.includes(':Corpus')) running--; }
  };
  const api = await service({ read });
  const out: Record<string, unknown> = {};
  const text: string[] = [];
  const asked = async (name: string, query: string, variables: any) => {
    await api.ask(query, variables);
    log.length = 0; wave = 0;
    const answer = await api.ask(query, variables);
    text.push(`${name}: ${log.length} statements, ${wave} waves: ${log.join(' ')}`);
    out[name] = answer;
    const times: number[] = [];
    for (let i = 0; i < 15; i++) { const t = performance.now(); await api.ask(query, variables); times.push(performance.now() - t); }
    text.push(`   ${times.sort((a, b) => a - b)[7]?.toFixed(1)} ms; errors ${JSON.stringify(answer.errors)?.slice(0, 300)}; bytes ${JSON.stringify(answer.data).length}`);
  };
  for (const question of QUESTIONS) {
    const [asking] = await question.askings(graph.read, 'g');
    await asked(question.name, question.graphql, asking!.variables);
  }
  for (const [name, query] of Object.entries(MORE)) await asked(name, query, {});
  writeFileSync(`/tmp/helper/${process.env.NAME}.json`, JSON.stringify(out, null, 1));
  writeFileSync(`/tmp/helper/${process.env.NAME}.txt`, text.join('\n'));
  await api.app.close();
  await graph.close();
});
