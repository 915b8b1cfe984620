import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphRows } from '../../graph-seed/graph-rows';
import { type Loaded, load } from '../../graph-seed/load';
import { readAhead } from '../../graph-seed/loading/ahead';
import { standingGraph } from '../../graph-seed/loading/standing';
import { deliver, run } from '../../graph-seed/pipeline';
import { completeGeneration, isUndisturbed } from '../../src/answer/generation';
import { pinned } from '../../src/graph/beside';
import { LABELS } from '../../src/graph/model';
import { readCorpus } from '../../src/graph/reads/corpus';
import { testGraph } from '../api/fixture';
import { FULL } from '../support/full';
import { CORPUS, ROOT } from '../support/paths';
import { testAddress, testEnvironment } from '../support/test-address';

const texts = ['000_755d372cb2cd5c5f.txt', '001_dbdc8b46247601d6.txt', '003_900dd8fe0e4a057b.txt'].map((name) => join(CORPUS, name));
const [one, three] = [run(deliver(texts.slice(0, 1))).rows, run(deliver(texts)).rows];
const folder = mkdtempSync(join(tmpdir(), 'policy-graph-'));
const graph = testGraph();

const wipe = () => graph.write('MATCH (node) DETACH DELETE node');
/** Neo4j does not define the order of properties. */
const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
/** All nodes in the order of lists, and all relationships. The ordinals themselves depend on former loads. */
const standing = async () => {
  const nodes = await graph.read(
    'MATCH (n) WHERE NOT n:Corpus RETURN labels(n) AS labels, n {.*, ordinal: null} AS properties ORDER BY labels(n), n.ordinal, n.id',
  );
  const edges = await graph.read(
    'MATCH (a)-[e]->(b) RETURN type(e) AS type, a.id AS from, b.id AS to, properties(e) AS properties ORDER BY e.id',
  );
  return JSON.stringify({ nodes, edges }, sorted);
};
/** All nodes and relationships that readers see, under permanent or working labels. */
const seen = async () => {
  const corpus = await readCorpus(graph.read);
  const read = pinned(graph.read, { isBeside: corpus?.isBeside ?? false });
  const all = LABELS.map((label) =>
    read(`MATCH (n:${label}) RETURN n {.*, ordinal: null} AS properties, COLLECT { MATCH (n)-[e]->(to) RETURN [type(e), to.id, properties(e)] AS edge ORDER BY e.id } AS edges
      ORDER BY n.ordinal`),
  );
  return JSON.stringify(await Promise.all(all), sorted);
};
const indexes = async () =>
  await graph.read('SHOW INDEXES YIELD name, labelsOrTypes, state RETURN name, labelsOrTypes, state ORDER BY name');
const counts = async () => (await graph.read('MATCH (n) WHERE NOT n:Corpus RETURN count(n) AS nodes'))[0]?.nodes;

afterAll(async () => {
  await wipe();
  await graph.close();
  rmSync(folder, { recursive: true });
});

/** The answer to the nth statement with these words. */
type Moment = readonly [words: string, nth: number];

const started = async (program: string, ...args: string[]) => {
  const env = { ...process.env, ...testEnvironment() };
  return once(spawn(process.execPath, [join(ROOT, 'dist', program), ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
};
const killedAfter = async ([words, nth]: Moment, rows: GraphRows, ...more: readonly number[]) => {
  const file = join(folder, `${rows.digest}.json`);
  writeFileSync(file, JSON.stringify(rows));
  expect(await started('tests/support/dying-loader.js', file, words, `${nth}`, ...more.map(String))).toEqual([null, 'SIGKILL']);
};

describe('a load', () => {
  let whole: string;
  beforeAll(async () => {
    await wipe();
    await load(graph, three, 'one');
    whole = await standing();
  });

  it('writes every row', async () => {
    expect(await counts()).toBe(three.nodes.length);
    expect((await graph.read('MATCH ()-[e]->() RETURN count(e) AS edges'))[0]?.edges).toBe(three.edges.length);
  });

  it('changes nothing when repeated', async () => {
    expect(await load(graph, three, 'two')).toMatchObject({ created: 0, changed: 0, deleted: 0 });
    expect(await standing()).toBe(whole);
    expect((await standingGraph(graph))?.madeFrom).toBe('two');
  });

  it.each<[string, string, Omit<Loaded, 'first' | 'generation'> | null]>([
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
    [
      'an ordinal is another',
      'MATCH (a:Award) WITH a ORDER BY a.ordinal LIMIT 1 SET a.ordinal = 10 ^ 30',
      { created: 0, changed: 1, deleted: 0 },
    ],
    [
      'an ordinal is that of another',
      'MATCH (a:Award) WITH a ORDER BY a.ordinal LIMIT 2 WITH collect(a) AS two FOREACH (a IN two[1..] | SET a.ordinal = two[0].ordinal - 1)',
      { created: 0, changed: 1, deleted: 0 },
    ],
    ['all ordinals are words', 'MATCH (m:CumulationRule) SET m.ordinal = reverse(m.id)', null],
    ['a relationship is gone', 'MATCH ()-[e:STATES]->() WITH e LIMIT 1 DELETE e', { created: 1, changed: 0, deleted: 0 }],
    ['a node is gone, with its relationships', 'MATCH (m:CumulationRule) WITH m LIMIT 1 DETACH DELETE m', null],
  ])('repairs changes by hand: %s', async (_, forgery, difference) => {
    await graph.write(forgery);
    expect(await standing()).not.toBe(whole);
    const { first, ...done } = await load(graph, three, 'two');
    if (difference) expect(done).toMatchObject(difference);
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
    const { generation } = await load(graph, larger, 'larger');
    const watch = (async () => {
      while (!done) await look();
      await look();
    })();
    const expected: string[] = [];
    const clauses = (rows: GraphRows) => rows.nodes.filter((row) => row.label === 'Clause').length;
    for (const rows of [smaller, larger]) expected.push(`${(await load(graph, rows, rows.digest)).generation} ${clauses(rows)}`);
    done = true;
    await watch;
    const generations = [`${generation} ${clauses(larger)}`, ...expected];
    expect([...seen].filter((one) => !generations.includes(one))).toEqual([]);
    expect(seen).toContain(generations.at(-1));
  });
});

describe('a standing graph that is read ahead', () => {
  const program = join(ROOT, 'dist', 'graph-seed', 'loading', 'ahead-thread.js');
  const ahead = () => readAhead(testAddress(), program);
  const forge = () => graph.write("MATCH (a:Award) WITH a ORDER BY a.ordinal LIMIT 1 SET a.title = 'FORGED'");
  let whole: string;
  beforeEach(async () => {
    await wipe();
    await load(graph, three, 'three');
    whole = await standing();
  });

  it('is what the rows are compared with', async () => {
    await forge();
    expect(await load(graph, three, 'three', { ahead: ahead() })).toMatchObject({ created: 0, changed: 1, deleted: 0 });
    expect(await standing()).toBe(whole);
    const before = ahead();
    await before;
    await forge();
    expect(await load(graph, three, 'three', { ahead: before })).toMatchObject({ created: 0, changed: 0, deleted: 0 });
  });

  it('is read again if another load came between', async () => {
    const before = ahead();
    await before;
    await load(graph, one, 'one');
    await load(graph, three, 'three', { ahead: before });
    expect(await standing()).toBe(whole);
  });

  it('is nothing without a complete graph, and without an answer', async () => {
    await wipe();
    expect(await ahead()).toBeNull();
    expect(await readAhead({ uri: 'bolt://127.0.0.1:1' }, program)).toBeNull();
    expect(await readAhead(testAddress(), `${program}.no`)).toBeNull();
  });
});

describe('a load beside the served generation', () => {
  const BESIDE = { inOne: 0 };
  let first: string;
  let [smaller, larger] = [
    { whole: '', seen: '' },
    { whole: '', seen: '' },
  ];

  const all = async () => ({ whole: await standing(), seen: await seen() });
  beforeAll(async () => {
    await wipe();
    await load(graph, three, 'three');
    larger = await all();
    first = (await load(graph, one, 'one')).generation;
    smaller = await all();
  });

  it('shows readers the old generation or the new, and leaves the same as one transaction', async () => {
    const before = await indexes();
    const found = new Set<string>();
    let done = false;
    const watch = (async () => {
      while (!done) {
        const standing = await completeGeneration(graph.read);
        const [row] = await pinned(graph.read, standing)('MATCH (clause:Clause) RETURN count(clause.text) AS clauses');
        const after = await completeGeneration(graph.read);
        if (isUndisturbed(standing, after)) found.add(`${after.generation} ${row?.clauses}`);
      }
    })();
    const there = await load(graph, three, 'three', BESIDE);
    expect(there.first).toBe(false);
    expect(await standing()).toBe(larger.whole);
    expect(await indexes()).toEqual(before);
    const back = await load(graph, one, 'one', BESIDE);
    done = true;
    await watch;
    expect(await standing()).toBe(smaller.whole);
    const clauses = (rows: GraphRows) => rows.nodes.filter((row) => row.label === 'Clause').length;
    const generations = [`${first} ${clauses(one)}`, `${there.generation} ${clauses(three)}`, `${back.generation} ${clauses(one)}`];
    expect([...found].filter((one) => !generations.includes(one))).toEqual([]);
    expect([...found]).toEqual(expect.arrayContaining(generations.slice(0, 2)));
  });

  /** The moment of the kill, and whether readers see the new generation then. */
  const MOMENTS: readonly (readonly [words: string, nth: number, isNew: boolean])[] = [
    ['UNWIND $batch', 12, false],
    ['SET corpus = $properties', 1, true],
    ['SET node:Clause', 1, true],
    ['REMOVE node:NextClause', 1, true],
    ['CREATE CONSTRAINT next_', 2, false],
    ['UNWIND $batch', 25, false],
    ['CREATE FULLTEXT INDEX next_', 2, false],
    ['DETACH DELETE', 2, true],
    ['REMOVE corpus.isBeside', 1, true],
    ['DROP CONSTRAINT next_', 3, true],
  ];

  it.each(FULL ? MOMENTS : MOMENTS.slice(0, 3))(
    'killed after %s (%d), it leaves one whole generation, and the next load cleans up',
    async (words, nth, isNew) => {
      const before = await indexes();
      await killedAfter([words, nth], three, BESIDE.inOne);
      expect((await standingGraph(graph))?.madeFrom).toBe(isNew ? 'dying' : 'one');
      expect(await seen()).toBe((isNew ? larger : smaller).seen);
      await load(graph, one, 'one');
      expect(await standing()).toBe(smaller.whole);
      expect(await indexes()).toEqual(before);
    },
  );
});

describe('a killed loader', () => {
  /** The graph after an undisturbed load. */
  let whole: string;

  const FIRST: Moment = ['UNWIND $batch', 1];
  const MIDST: Moment = ['UNWIND $batch', 12];
  const ANNOUNCED: Moment = ['MERGE (arrival:', 1];
  const LAST: Moment = ['SET corpus = $properties', 1];

  const finished = async () => {
    expect(await started('graph-seed/cli.js', ...texts)).toEqual([0, null]);
    expect(await standingGraph(graph)).not.toBeNull();
    expect(await standing()).toBe(whole);
  };

  beforeAll(async () => {
    await wipe();
    await load(graph, three, 'whole');
    whole = await standing();
  });

  it('leaves the old generation whole at any moment, and the next run finishes', async () => {
    const { generation } = await load(graph, one, 'before');
    const before = await standing();
    for (const moment of [FIRST, MIDST, ANNOUNCED, LAST]) {
      await killedAfter(moment, three);
      expect(await standing()).toBe(before);
      expect(await standingGraph(graph)).toMatchObject({ generation, madeFrom: 'before' });
    }
    await finished();
  });

  it('leaves a first load as LOADING, until a later run has finished', async () => {
    await wipe();
    await killedAfter(MIDST, three);
    expect(await readCorpus(graph.read)).toMatchObject({ state: 'LOADING' });
    await finished();
  });
});
