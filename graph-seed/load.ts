import { setTimeout as sleep } from 'node:timers/promises';
import { AWAIT_INDEXES, FORGET_PLANS, IDENTITIES, LOOK_UPS, WITHOUT_LOOK_UPS } from '../src/graph/indexes';
import { ARRIVAL_ID, CORPUS_LABEL, type CorpusProperties, MODEL, STANDS_FOR } from '../src/graph/model';
import type { Graph, Run } from '../src/graph/neo4j';
import type { GraphRows } from './graph-rows';
import { apply } from './loading/apply';
import { isBeside, settle, writeBeside } from './loading/beside';
import { changed, created, type Differences, deleted, differencesFrom, isNothing, weight } from './loading/differences';

/** What a load changed. */
export interface Loaded {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
  /** True where the graph had no complete generation before. */
  readonly first: boolean;
}

/** Receives a few words on what is going on. */
type Progress = (text: string) => void;

/** The most new nodes and edges that one transaction puts in place. Neo4j holds some 50 MB for them. */
const IN_ONE = 20_000;

const READ_CORPUS = `MATCH (corpus:${CORPUS_LABEL} {id: 'corpus'}) RETURN corpus.state AS state, corpus.generation AS generation, corpus.madeFrom AS madeFrom, corpus.loadedAt AS loadedAt`;
/** Locks the graph for one load until its transaction ends, however it ends. No node remains. */
const LOCK = `MERGE (lock:${CORPUS_LABEL} {id: 'lock'}) DELETE lock`;
/** A killed first load leaves what it loaded, and the next load continues it. */
const BEGIN = `MERGE (corpus:${CORPUS_LABEL} {id: 'corpus'}) SET corpus.state = 'LOADING', corpus.folders = $folders`;
/** While a commit takes effect, readers may see a part of it. The announcement comes first, and makes them wait. */
const ANNOUNCE = `MERGE (arrival:${CORPUS_LABEL} {id: '${ARRIVAL_ID}'}) SET arrival.generation = $generation, arrival.at = timestamp()`;
const ARRIVED = `MATCH (arrival:${CORPUS_LABEL} {id: '${ARRIVAL_ID}'}) DELETE arrival`;
const SET_CORPUS = `MERGE (corpus:${CORPUS_LABEL} {id: 'corpus'}) SET corpus = $properties`;

/** What the standing graph was made from. Null where no generation is complete. */
export async function standingGraph(graph: Graph): Promise<{ generation: string; madeFrom: string; loadedAt: string } | null> {
  const [row] = await graph.read(READ_CORPUS);
  if (row?.state !== 'COMPLETE') return null;
  return { generation: String(row.generation), madeFrom: String(row.madeFrom), loadedAt: String(row.loadedAt) };
}

/**
 * Brings the graph to the given rows. Readers see the old generation until the new one takes its place at once. A load killed before that leaves
 * the old one whole. Few differences are one transaction; with more, the new generation is written beside the old one. Only a first load is seen
 * growing: the graph says LOADING until all is there. A killed first load is continued.
 * @param madeFrom fingerprint of corpus and code, by which a later start sees whether the rows must be made again
 * @param folders absolute paths that were loaded; empty for the texts that come with the product
 * @param inOne the most new nodes and edges of one transaction
 */
export async function load(
  graph: Graph,
  rows: GraphRows,
  madeFrom: string,
  progress: Progress = () => {},
  folders: readonly string[] = [],
  inOne = IN_ONE,
): Promise<Loaded> {
  for (const statement of IDENTITIES) await graph.write(statement);
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
  return graph
    .writeTransaction(async (run): Promise<Loaded> => {
      await run(LOCK);
      await settle(graph, progress);
      const before = await standingGraph(graph);
      const differences = await differencesFrom(graph.write, rows);
      const done = { created: created(differences), changed: changed(differences), deleted: deleted(differences), first: !before };
      const isSmall = weight(differences) <= inOne;
      if (!before) await loadFirst(graph, differences, isSmall, properties, progress);
      else if (before.generation === rows.generation && isNothing(differences))
        await graph.write(SET_CORPUS, { properties: { ...properties, loadedAt: before.loadedAt } });
      else if (isSmall) await loadInOne(graph, run, differences, properties, progress);
      else await loadBeside(graph, rows, properties, progress);
      return done;
    })
    .finally(() => graph.write(ARRIVED));
}

/** Completes the labels of the served generation where the load that was to do so was killed. */
export async function finish(graph: Graph, progress: Progress): Promise<void> {
  if (!(await isBeside(graph))) return;
  await graph.writeTransaction(async (run) => {
    await run(LOCK);
    await settle(graph, progress);
  });
}

async function loadFirst(
  graph: Graph,
  differences: Differences,
  isSmall: boolean,
  properties: CorpusProperties,
  progress: Progress,
): Promise<void> {
  await graph.write(BEGIN, { folders: properties.folders });
  if (!isSmall) for (const statement of WITHOUT_LOOK_UPS) await graph.write(statement);
  await apply(graph.write, differences, progress);
  for (const statement of [...LOOK_UPS, AWAIT_INDEXES, FORGET_PLANS]) await graph.write(statement);
  await graph.write(SET_CORPUS, { properties });
}

async function loadInOne(
  graph: Graph,
  run: Run,
  differences: Differences,
  properties: CorpusProperties,
  progress: Progress,
): Promise<void> {
  for (const statement of [...LOOK_UPS, AWAIT_INDEXES]) await graph.write(statement);
  await apply(run, differences, progress);
  await graph.write(ANNOUNCE, { generation: properties.generation });
  await sleep(2 * STANDS_FOR);
  await run(SET_CORPUS, { properties });
}

async function loadBeside(graph: Graph, rows: GraphRows, properties: CorpusProperties, progress: Progress): Promise<void> {
  await writeBeside(graph, rows, progress);
  await graph.write(SET_CORPUS, { properties: { ...properties, isBeside: true } satisfies CorpusProperties });
  await settle(graph, progress);
  await graph.write(FORGET_PLANS);
}
