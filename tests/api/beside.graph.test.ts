import { EXPORT_KINDS } from '../../src/export/kinds';
import { STATEMENTS } from '../../src/graph/batch';
import { BESIDE, beside } from '../../src/graph/beside';
import { AWAIT_INDEXES, INDEXES, nameOfIndex } from '../../src/graph/indexes';
import { EDGES, LABELS } from '../../src/graph/model';
import { load, service, testGraph } from './fixture';
import { SHANXI } from './shanxi';

const graph = testGraph();
const OWN = new RegExp(`[:|](?:${LABELS.join('|')})\\b`, 'u');

afterAll(async () => {
  for (const statement of INDEXES) {
    const [kind] = /CONSTRAINT|INDEX/u.exec(statement) ?? [];
    await graph.write(beside(`DROP ${kind} ${nameOfIndex(statement)} IF EXISTS`));
  }
  await graph.close();
});

/** Puts the loaded generation under the working labels, and a copy of it with wrong titles under the permanent ones. */
async function putBeside(): Promise<void> {
  for (const label of LABELS) await graph.write(`MATCH (node:${label}) SET node:${BESIDE}${label} REMOVE node:${label}`);
  for (const statement of [...INDEXES.map(beside), AWAIT_INDEXES]) await graph.write(statement);
  for (const label of LABELS) {
    await graph.write(
      `MATCH (node:${BESIDE}${label}) CREATE (old:${label}) SET old = properties(node), old.title = 'old', old.old = elementId(node)`,
    );
  }
  for (const type of EDGES) {
    await graph.write(
      `MATCH (a)-[edge:${type}]->(b) MATCH (c {old: elementId(a)}) MATCH (d {old: elementId(b)}) CREATE (c)-[old:${type}]->(d) SET old = properties(edge)`,
    );
  }
  await graph.write("MATCH (corpus:Corpus {id: 'corpus'}) SET corpus.isBeside = true");
}

describe('a generation under working labels', () => {
  it('is read by its own labels and indexes', () => {
    const asked = [...STATEMENTS, ...EXPORT_KINDS.map(({ statement }) => statement)].map(beside);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((statement) => OWN.test(statement))).toEqual([]);
  });

  it('gives the same answers as under the permanent labels', async () => {
    await load(graph, SHANXI);
    const { ask, app } = await service(graph);
    const questions = [
      '{ corpus { counts { documents clauses departments awards cumulationRules supersessions overlaps references } files { name } } }',
      '{ document(number: "晋政办发〔2026〕3号") { title clauses(first: 50) { totalCount nodes { locator responsibilities { department { name } } } } } }',
      '{ documents { totalCount nodes { title supersedes { relation } references { totalCount } issuers { name } } } }',
      '{ department(name: "省工信厅") { name responsibilities(first: 10) { totalCount nodes { clause { locator } } } } }',
      '{ awards(filter: { level: [PROVINCIAL] }) { totalCount nodes { title matters { name } beneficiaries { name } } } }',
      '{ stacking(a: {}, b: {}) { totalCount nodes { verdict } } overlaps { totalCount nodes { kind } } }',
      '{ supersessions { totalCount nodes { relation } } }',
      '{ search(text: "服务业") { totalCount nodes { __typename } } }',
    ];
    const answers = async () => {
      const all = [];
      for (const question of questions) all.push(await ask(question));
      return all;
    };
    const before = await answers();
    expect(before.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    await putBeside();
    expect(await answers()).toEqual(before);
    await app.close();
  });
});
