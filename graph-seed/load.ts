import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { AWAIT_INDEXES, FORGET_PLANS, INDEXES } from '../src/graph/indexes';
import { ARRIVAL_ID, CORPUS_LABEL, type CorpusProperties, EDGES, LABELS, MODEL, STANDS_FOR } from '../src/graph/model';
import type { Graph, Row, Run } from '../src/graph/neo4j';
import type { EdgeRow, GraphRows, NodeRow } from './graph-rows';

/** What a load changed. */
export interface Loaded {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
  /** True where the graph had no complete generation before. */
  readonly first: boolean;
}

/** So many rows go into one statement. */
const BATCH = 1_000;

const READ_CORPUS = `MATCH (corpus:${CORPUS_LABEL} {id: 'corpus'}) RETURN corpus.state AS state, corpus.generation AS generation, corpus.madeFrom AS madeFrom, corpus.loadedAt AS loadedAt`;
/** Taking the node's write lock first lets one load at a time into the graph. A first load that is killed is gone on with: it leaves what it was loading. */
const LOCK = `MERGE (corpus:${CORPUS_LABEL} {id: 'corpus'}) ON CREATE SET corpus.state = 'LOADING' SET corpus.lockedBy = $by
  SET corpus.folders = CASE corpus.state WHEN 'LOADING' THEN $folders ELSE corpus.folders END RETURN corpus.state AS state`;
/** While a commit puts its changes in their places, readers may see some of them: it is announced in time, and they wait. */
const ANNOUNCE = `MERGE (arrival:${CORPUS_LABEL} {id: '${ARRIVAL_ID}'}) SET arrival.generation = $generation, arrival.at = timestamp()`;
const ARRIVED = `MATCH (arrival:${CORPUS_LABEL} {id: '${ARRIVAL_ID}'}) DELETE arrival`;
const SET_CORPUS = `MERGE (corpus:${CORPUS_LABEL} {id: 'corpus'}) SET corpus = $properties`;

/** What the standing graph was made from, null where none is complete. */
export async function standingGraph(graph: Graph): Promise<{ generation: string; madeFrom: string; loadedAt: string } | null> {
  const [row] = await graph.read(READ_CORPUS);
  if (row?.state !== 'COMPLETE') return null;
  return { generation: String(row.generation), madeFrom: String(row.madeFrom), loadedAt: String(row.loadedAt) };
}

/**
 * Brings the graph to the given rows. Readers see the old generation until one transaction of differences has put the new in its place; a load
 * killed before that leaves the old one whole. Only where no generation was ever complete, several transactions build the first one, and the
 * graph says LOADING until all is there; a killed one is gone on with.
 * @param madeFrom what tells whether the rows must be made again: corpus and code
 * @param folders absolute paths that were loaded; none: the texts that come with the product
 */
export async function load(
  graph: Graph,
  rows: GraphRows,
  madeFrom: string,
  progress: (text: string) => void = () => {},
  folders: readonly string[] = [],
): Promise<Loaded> {
  for (const statement of INDEXES) await graph.write(statement);
  const before = await standingGraph(graph);
  const properties = {
    id: 'corpus',
    state: 'COMPLETE',
    generation: rows.generation,
    madeFrom,
    loadedAt: new Date().toISOString(),
    model: MODEL,
    folders: [...folders],
    notRead: rows.notRead,
  } satisfies CorpusProperties;
  if (before?.generation === rows.generation && isNothing(await differencesFrom(graph.read, rows))) {
    await graph.write(SET_CORPUS, { properties: { ...properties, loadedAt: before.loadedAt } });
    return { created: 0, changed: 0, deleted: 0, first: false };
  }
  const step = async (run: Run) => {
    await run(LOCK, { by: rows.generation, folders });
    const changed = await apply(run, rows, progress);
    await graph.write(ANNOUNCE, { generation: rows.generation });
    await sleep(2 * STANDS_FOR);
    await run(SET_CORPUS, { properties });
    return changed;
  };
  if (before) {
    const changed = await graph.writeTransaction(step).finally(() => graph.write(ARRIVED));
    await graph.write(AWAIT_INDEXES);
    return { ...changed, first: false };
  }
  await graph.write(LOCK, { by: rows.generation, folders });
  const changed = await apply(graph.write, rows, progress);
  await graph.write(AWAIT_INDEXES);
  await graph.write(FORGET_PLANS);
  await graph.write(SET_CORPUS, { properties });
  return { ...changed, first: true };
}

interface Differences<T extends NodeRow | EdgeRow> {
  readonly fresh: readonly T[];
  readonly changed: readonly T[];
  /** What stands and should not, and what stands in another form than it should, by Neo4j's own id: it may have none of ours. */
  readonly gone: readonly string[];
  readonly outdated: readonly string[];
}

/** What stands against the rows, property by property: whatever was changed in the graph by another hand is a difference too. */
async function differencesFrom(run: Run, rows: GraphRows): Promise<{ nodes: Differences<NodeRow>; edges: Differences<EdgeRow> }> {
  const node = (label: string) => `MATCH (node:${label}) RETURN elementId(node) AS element, properties(node) AS properties`;
  const edge = (type: string) =>
    `MATCH (a)-[edge:${type}]->(b) RETURN elementId(edge) AS element, properties(edge) AS properties, a.id AS from, b.id AS to, type(edge) AS type`;
  return {
    nodes: await differences(rows.nodes, LABELS, (label) => run(node(label))),
    edges: await differences(rows.edges, EDGES, (type) => run(edge(type))),
  };
}

function isNothing(all: Awaited<ReturnType<typeof differencesFrom>>): boolean {
  return Object.values(all).every(({ fresh, changed, gone }) => fresh.length + changed.length + gone.length === 0);
}

/** Deletes what is no more, writes what is new or different, leaves the rest alone. */
async function apply(run: Run, rows: GraphRows, progress: (text: string) => void): Promise<Omit<Loaded, 'first'>> {
  const { nodes, edges } = await differencesFrom(run, rows);
  const once = () => '';
  await inBatches([...edges.gone, ...edges.outdated], once, async (batch) => {
    await run('MATCH ()-[edge]->() WHERE elementId(edge) IN $batch DELETE edge', { batch });
  });
  await inBatches(nodes.gone, once, async (batch) => {
    await run('MATCH (node) WHERE elementId(node) IN $batch DETACH DELETE node', { batch });
  });
  let done = 0;
  await inBatches(
    [...nodes.fresh, ...nodes.changed],
    (row: NodeRow) => row.label,
    async (batch, [first]) => {
      await run(`UNWIND $batch AS row MERGE (node:${first.label} {id: row.id}) SET node = row.properties`, {
        batch: batch.map(withIdentity),
      });
      done += batch.length;
      progress(`${done} of ${nodes.fresh.length + nodes.changed.length} nodes`);
    },
  );
  done = 0;
  const kind = (row: EdgeRow) => `${row.type} ${labelOf(row.from)} ${labelOf(row.to)}`;
  await inBatches([...edges.fresh, ...edges.changed], kind, async (batch, [first]) => {
    const statement = `UNWIND $batch AS row MATCH (a:${labelOf(first.from)} {id: row.from}) MATCH (b:${labelOf(first.to)} {id: row.to}) CREATE (a)-[edge:${first.type}]->(b) SET edge = row.properties`;
    await run(statement, { batch: batch.map(withIdentity) });
    done += batch.length;
    progress(`${done} of ${edges.fresh.length + edges.changed.length} relationships`);
  });
  const sum = (part: 'fresh' | 'changed' | 'gone') => nodes[part].length + edges[part].length;
  return { created: sum('fresh'), changed: sum('changed'), deleted: sum('gone') };
}

/** Ids begin with their label: Clause:晋政办发〔2026〕3号#一 */
const labelOf = (id: string): string => {
  const label = LABELS.find((one) => id.startsWith(`${one}:`));
  if (!label) throw new Error(`No label stands before the id ${id}`);
  return label;
};

const withIdentity = (row: NodeRow | EdgeRow): Row => ({
  id: row.id,
  ...('from' in row ? { from: row.from, to: row.to } : {}),
  properties: { ...row.properties, id: row.id, fingerprint: row.fingerprint },
});

async function differences<T extends NodeRow | EdgeRow>(
  wanted: readonly T[],
  kinds: readonly string[],
  standing: (kind: string) => Promise<Row[]>,
): Promise<Differences<T>> {
  const rowOf = new Map<string, T>(wanted.map((row) => [row.id, row]));
  const [changed, gone, outdated]: [T[], string[], string[]] = [[], [], []];
  for (const kind of kinds) {
    for (const { element, ...found } of await standing(kind)) {
      const { id } = found.properties as { id?: unknown };
      const row = rowOf.get(String(id));
      const isItsKind = row && ('type' in row ? row.type : row.label) === kind;
      if (!isItsKind) gone.push(String(element));
      else {
        // A second one of the same id is gone.
        rowOf.delete(row.id);
        if (isDeepStrictEqual(found, standingFrom(row))) continue;
        changed.push(row);
        outdated.push(String(element));
      }
    }
  }
  return { fresh: [...rowOf.values()], changed, gone, outdated };
}

/** A row as Neo4j gives it back. */
function standingFrom(row: NodeRow | EdgeRow): Row {
  const properties = { ...row.properties, id: row.id, fingerprint: row.fingerprint };
  return 'type' in row ? { properties, from: row.from, to: row.to, type: row.type } : { properties };
}

/** Hands rows on in batches of one kind each. */
async function inBatches<T>(rows: readonly T[], kind: (row: T) => string, work: (batch: T[], some: [T]) => Promise<void>): Promise<void> {
  const kinds = new Map<string, T[]>();
  for (const row of rows) {
    const group = kinds.get(kind(row));
    if (group) group.push(row);
    else kinds.set(kind(row), [row]);
  }
  for (const group of kinds.values()) {
    for (let start = 0; start < group.length; start += BATCH) {
      const batch = group.slice(start, start + BATCH);
      const [first] = batch;
      if (first !== undefined) await work(batch, [first]);
    }
  }
}
