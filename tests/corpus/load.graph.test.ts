import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphRows } from '../../graph-seed/graph-rows';
import { type Loaded, load, standingGraph } from '../../graph-seed/load';
import { deliver, run } from '../../graph-seed/pipeline';
import { readCorpus } from '../../src/graph/reads/corpus';
import { testGraph } from '../api/fixture';
import { FULL } from '../support/full';
import { CORPUS, ROOT } from '../support/paths';
import { testEnvironment } from '../support/test-address';

const texts = ['000_755d372cb2cd5c5f.txt', '001_dbdc8b46247601d6.txt', '003_900dd8fe0e4a057b.txt'].map((name) => join(CORPUS, name));
const [one, three] = [run(deliver(texts.slice(0, 1))).rows, run(deliver(texts)).rows];
const folder = mkdtempSync(join(tmpdir(), 'policy-graph-'));
const graph = testGraph();

const wipe = () => graph.write('MATCH (node) DETACH DELETE node');
/** Neo4j gives properties in no order of its own. */
const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
/** Everything that stands, in an order that does not depend on how it came there. */
const standing = async () => {
  const nodes = await graph.read('MATCH (n) WHERE NOT n:Corpus RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id');
  const edges = await graph.read(
    'MATCH (a)-[e]->(b) RETURN type(e) AS type, a.id AS from, b.id AS to, properties(e) AS properties ORDER BY e.id',
  );
  return JSON.stringify({ nodes, edges }, sorted);
};
const counts = async () => (await graph.read('MATCH (n) WHERE NOT n:Corpus RETURN count(n) AS nodes'))[0]?.nodes;

afterAll(async () => {
  await wipe();
  await graph.close();
  rmSync(folder, { recursive: true });
});

describe('a load', () => {
  let whole: string;
  beforeAll(async () => {
    await wipe();
    await load(graph, three, 'one');
    whole = await standing();
  });

  it('puts every row into the graph', async () => {
    expect(await counts()).toBe(three.nodes.length);
    expect((await graph.read('MATCH ()-[e]->() RETURN count(e) AS edges'))[0]?.edges).toBe(three.edges.length);
  });

  it('changes nothing when it is done again', async () => {
    expect(await load(graph, three, 'two')).toMatchObject({ created: 0, changed: 0, deleted: 0 });
    expect(await standing()).toBe(whole);
    expect((await standingGraph(graph))?.madeFrom).toBe('two');
  });

  it.each<[string, string, Omit<Loaded, 'first'> | null]>([
    [
      'a property is another',
      "MATCH (a:Award) WITH a LIMIT 1 SET a.title = 'FORGED', a.maxYuan = 999999999",
      { created: 0, changed: 1, deleted: 0 },
    ],
    ['a property is more', "MATCH (d:Document) WITH d LIMIT 1 SET d.forged = 'yes'", { created: 0, changed: 1, deleted: 0 }],
    [
      'a property of a relationship is another',
      'MATCH ()-[e:RESPONSIBLE_FOR]->() WITH e LIMIT 1 SET e.role = "FORGED"',
      { created: 0, changed: 1, deleted: 0 },
    ],
    [
      'a node is more',
      "CREATE (:Award {title: 'FORGED'}), (:Award {id: 'nonsense', title: 'FORGED'})",
      { created: 0, changed: 0, deleted: 2 },
    ],
    [
      'a relationship is more',
      'MATCH (a:Award), (d:Document) WITH a, d LIMIT 1 CREATE (a)-[:STATES]->(d)',
      { created: 0, changed: 0, deleted: 1 },
    ],
    ['a relationship is gone', 'MATCH ()-[e:STATES]->() WITH e LIMIT 1 DELETE e', { created: 1, changed: 0, deleted: 0 }],
    ['a node is gone, with its relationships', 'MATCH (m:CumulationRule) WITH m LIMIT 1 DETACH DELETE m', null],
  ])('puts right what another hand changed: %s', async (_, forgery, difference) => {
    await graph.write(forgery);
    expect(await standing()).not.toBe(whole);
    const { first, ...done } = await load(graph, three, 'two');
    if (difference) expect(done).toEqual(difference);
    expect(await standing()).toBe(whole);
    expect(await load(graph, three, 'two')).toMatchObject({ created: 0, changed: 0, deleted: 0 });
  });

  it('goes to the next generation and back by differences', async () => {
    const changed = '000_755d372cb2cd5c5f.txt';
    writeFileSync(join(folder, changed), readFileSync(join(CORPUS, changed), 'utf8').replace('每年遴选一批', '每年遴选两批'));
    const next = run(deliver([join(folder, changed), ...texts.slice(1)])).rows;
    const there = await load(graph, next, 'three');
    expect(there.created).toBe(0);
    expect(there.deleted).toBe(0);
    expect(there.changed).toBeLessThan(three.nodes.length / 5);
    await load(graph, three, 'one');
    expect(await standing()).toBe(whole);
  });

  it('shows readers the old generation or the new, never a part', async () => {
    const [larger, smaller] = FULL ? [run(deliver([CORPUS])).rows, three] : [three, one];
    const seen = new Set<string>();
    let done = false;
    const look = async () => {
      const before = await readCorpus(graph.read);
      const [row] = await graph.read('MATCH (clause:Clause) RETURN count(clause.text) AS clauses');
      const after = await readCorpus(graph.read);
      if (!before?.arriving && !after?.arriving && before?.generation === after?.generation)
        seen.add(`${after?.generation} ${row?.clauses}`);
    };
    await load(graph, larger, 'larger');
    const watch = (async () => {
      while (!done) await look();
      await look();
    })();
    for (const rows of [smaller, larger]) await load(graph, rows, rows.generation);
    done = true;
    await watch;
    const clauses = (rows: GraphRows) => rows.nodes.filter((row) => row.label === 'Clause').length;
    const generations = [`${larger.generation} ${clauses(larger)}`, `${smaller.generation} ${clauses(smaller)}`];
    expect([...seen].filter((one) => !generations.includes(one))).toEqual([]);
    expect(seen).toContain(generations[0]);
  });
});

describe('a loader that is killed', () => {
  const rows = join(folder, 'rows.json');
  /** What stands after a load that nothing disturbed. */
  let whole: string;

  /** The answer to the nth statement with these words. */
  type Moment = readonly [words: string, nth: number];
  const FIRST: Moment = ['UNWIND $batch', 1];
  const MIDST: Moment = ['UNWIND $batch', 12];
  const ANNOUNCED: Moment = ['MERGE (arrival:', 1];
  const LAST: Moment = ['SET corpus = $properties', 1];

  const started = async (program: string, ...args: string[]) => {
    const env = { ...process.env, ...testEnvironment() };
    return once(spawn(process.execPath, [join(ROOT, 'dist', program), ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
  };
  const killedAfter = async ([words, nth]: Moment) => {
    expect(await started('tests/support/dying-loader.js', rows, words, `${nth}`)).toEqual([null, 'SIGKILL']);
  };
  const finished = async () => {
    expect(await started('graph-seed/cli.js', ...texts)).toEqual([0, null]);
    expect((await standingGraph(graph))?.generation).toBe(three.generation);
    expect(await standing()).toBe(whole);
  };

  beforeAll(async () => {
    writeFileSync(rows, JSON.stringify(three));
    await wipe();
    await load(graph, three, 'whole');
    whole = await standing();
  });

  it('leaves the old graph whole, whenever that is, and the next run finishes', async () => {
    await load(graph, one, 'before');
    const before = await standing();
    for (const moment of [FIRST, MIDST, ANNOUNCED, LAST]) {
      await killedAfter(moment);
      expect(await standing()).toBe(before);
      expect(await standingGraph(graph)).toMatchObject({ generation: one.generation, madeFrom: 'before' });
    }
    await finished();
  });

  it('of an empty database says LOADING until a later run has finished', async () => {
    await wipe();
    await killedAfter(MIDST);
    expect(await readCorpus(graph.read)).toMatchObject({ state: 'LOADING' });
    await finished();
  });
});
