import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AWAIT_INDEXES, FORGET_PLANS, IDENTITIES, LOOK_UPS, WITHOUT_LOOK_UPS } from '../src/graph/indexes';
import { ARRIVAL_ID, CORPUS_LABEL, type CorpusProperties, MODEL, STANDS_FOR } from '../src/graph/model';
import type { Graph, Run } from '../src/graph/neo4j';
import type { GraphRows } from './graph-rows';
import type { Ahead } from './loading/ahead';
import { apply } from './loading/apply';
import { isBeside, settle, writeBeside } from './loading/beside';
import { changed, created, type Differences, deleted, differencesFrom, isNothing, weight } from './loading/differences';
import { EMPTY, type Generation, readStanding, type Standing, standingGraph } from './loading/standing';

/** What a load changed. */
export interface Loaded {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
  /** True where the graph had no complete generation before. */
  readonly first: boolean;
  /** The generation that the graph holds now. */
  readonly generation: string;
}

/** Receives a few words on what is going on. */
type Progress = (text: string) => void;

/** The most new nodes and edges that one transaction puts in place. Neo4j holds some 50 MB for them. */
const IN_ONE = 20_000;

/** Locks the graph for one load until its transaction ends, however it ends. No node remains. */
const LOCK = `MERGE (lock:${CORPUS_LABEL} {id: 'lock'}) DELETE lock`;
/** A killed first load leaves what it loaded, and the next load continues it. */
const BEGIN = `MERGE (corpus:${CORPUS_LABEL} {id: 'corpus'}) SET corpus.state = 'LOADING', corpus.folders = $folders`;
/** While a commit takes effect, readers may see a part of it. The announcement comes first, and makes them wait. */
const ANNOUNCE = `MERGE (arrival:${CORPUS_LABEL} {id: '${ARRIVAL_ID}'}) SET arrival.generation = $generation, arrival.at = timestamp()`;
const ARRIVED = `MATCH (arrival:${CORPUS_LABEL} {id: '${ARRIVAL_ID}'}) DELETE arrival`;
const SET_CORPUS = `MERGE (corpus:${CORPUS_LABEL} {id: 'corpus'}) SET corpus = $properties`;

/** What a load may be told besides the rows. */
interface How {
  readonly progress?: Progress;
  /** Absolute paths that were loaded; empty for the texts that come with the product. */
  readonly folders?: readonly string[];
  /** The standing graph, if it was read before. */
  readonly ahead?: Promise<Ahead | null> | undefined;
  /** The most new nodes and edges of one transaction. */
  readonly inOne?: number;
}

/**
 * Brings the graph to the given rows. Readers see the old generation until the new one takes its place at once. A load killed before that leaves
 * the old one whole. Few differences are one transaction; with more, the new generation is written beside the old one. Only a first load is seen
 * growing: the graph says LOADING until all is there. A killed first load is continued.
 * @param madeFrom fingerprint of corpus and code, by which a later start sees whether the rows must be made again
 */
export async function load(graph: Graph, rows: GraphRows, madeFrom: string, how: How = {}): Promise<Loaded> {
  const { progress = () => {}, folders = [], ahead, inOne = IN_ONE } = how;
  for (const statement of IDENTITIES) await graph.write(statement);
  const propertiesOf = (all: Differences) =>
    ({
      id: 'corpus',
      state: 'COMPLETE',
      generation: generationOf(rows, all),
      madeFrom,
      loadedAt: new Date().toISOString(),
      model: MODEL,
      folders: [...folders],
      notRead: rows.notRead,
    }) satisfies CorpusProperties;
  return graph
    .writeTransaction(async (run): Promise<Loaded> => {
      await run(LOCK);
      await settle(graph, progress);
      const before = await standingGraph(graph);
      const standing = current(await ahead, before) ?? (await readStanding(graph.write));
      const differences = await differencesFrom(graph.write, rows, standing);
      const isSmall = weight(differences) <= inOne;
      const all = before && !isSmall ? await differencesFrom(graph.write, rows, EMPTY) : differences;
      const properties = propertiesOf(all);
      if (!before) await loadFirst(graph, all, isSmall, properties, progress);
      else if (before.generation === properties.generation && isNothing(all))
        await graph.write(SET_CORPUS, { properties: { ...properties, loadedAt: before.loadedAt } });
      else if (isSmall) await loadInOne(graph, run, all, properties, progress);
      else await loadBeside(graph, all, properties, progress);
      const { generation } = properties;
      return { created: created(differences), changed: changed(differences), deleted: deleted(differences), first: !before, generation };
    })
    .finally(() => graph.write(ARRIVED));
}

/** What was read ahead, unless another load came between: the same generation was loaded at the same time. */
function current(ahead: Ahead | null | undefined, now: Generation | null): Standing | null {
  const { generation, loadedAt } = ahead?.generation ?? {};
  return ahead && generation === now?.generation && loadedAt === now?.loadedAt ? ahead.standing : null;
}

/** Hash of the rows and their ordinals, which cursors hold. */
const generationOf = (rows: GraphRows, { ordinals }: Differences): string =>
  createHash('sha256')
    .update([rows.digest, ...ordinals.values()].join())
    .digest('hex')
    .slice(0, 16);

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

async function loadBeside(graph: Graph, all: Differences, properties: CorpusProperties, progress: Progress): Promise<void> {
  await writeBeside(graph, all, progress);
  await graph.write(SET_CORPUS, { properties: { ...properties, isBeside: true } satisfies CorpusProperties });
  await settle(graph, progress);
  await graph.write(FORGET_PLANS);
}
