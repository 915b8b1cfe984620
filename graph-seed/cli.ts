import { readConfig } from '../src/config';
import { connect, type Graph, type GraphAddress } from '../src/graph/neo4j';
import { explain, locatorsOf } from './explain';
import { finish, load } from './load';
import { type Arguments, complaint, readArguments, USAGE } from './seed/arguments';
import { DamagedGraph, understood } from './seed/damaged';
import { explanation } from './seed/decisions';
import { type Gathered, gather, type Read, readGathered } from './seed/gather';
import { record } from './seed/record';
import { notReadLines, served, shortened, summary } from './seed/report';
import { planned } from './seed/start';
import { stateOf } from './seed/state';

/** Exit statuses beside 0: see USAGE. */
const NOTHING = 1;
const REFUSED = 3;
const PARTLY = 4;

/** Seeds the graph, or shows what it would hold. */
async function main(argv: readonly string[]): Promise<number> {
  const wrong = complaint(argv, process.cwd());
  if (wrong) {
    console.error(wrong.text);
    return wrong.status;
  }
  const args = readArguments(argv, process.cwd());
  if (args.help) return print([USAGE]);
  if (args.show) return show(args.paths, args.show);
  const { neo4j } = readConfig(process.env);
  if (!neo4j) throw new Error('NEO4J_URI is not set: it says which graph to load.');
  const graph = connect(neo4j);
  try {
    return args.when ? await start(graph, neo4j, args.when === 'if-empty') : await seed(graph, neo4j, args.paths);
  } finally {
    await graph.close();
  }
}

async function show(paths: readonly string[], what: NonNullable<Arguments['show']>): Promise<number> {
  const gathered = gather(paths);
  const read = await readGathered(gathered, progress);
  if (what === 'dry-run') return print(summary(read, gathered), statusOf(read));
  for (const line of notReadLines(read.refused)) console.error(line);
  const explained = explain(read, what.explain);
  if (explained !== null) return print([explained]);
  console.error("No such clause: give a document's number or title and a locator, as in 晋政办发〔2026〕3号#一 or 财税金融篇#39.");
  const locators = locatorsOf(read, what.explain);
  if (locators.length > 0) console.error(`That document has ${shortened(locators, (count) => `and ${count} more`).join(', ')}.`);
  return NOTHING;
}

/** Loads the given paths in place of the standing graph. */
async function seed(graph: Graph, address: GraphAddress, paths: readonly string[]): Promise<number> {
  const { kind } = await stateOf(graph);
  if (kind === 'FOREIGN') throw new Error(explanation(kind, '', null));
  const gathered = gather(paths);
  const read = await readGathered(gathered, progress, address);
  return read.segments.length > 0 ? loaded(graph, paths, gathered, read) : print(summary(read, gathered), nothingRead());
}

/** Brings the graph up to date with the files that it was made from, and prints what it holds. */
async function start(graph: Graph, address: GraphAddress, isEnough: boolean): Promise<number> {
  const plan = await planned(graph, address, isEnough, progress);
  if ('sentence' in plan) console.error(plan.sentence);
  if (plan.decision === 'REFUSE') return NOTHING;
  const status = plan.decision === 'LOAD' ? await loaded(graph, plan.folders, plan.gathered, plan.read) : 0;
  await finish(graph, loading);
  if (status === REFUSED) return status;
  const state = await stateOf(graph);
  return print([served(state), ...(plan.decision === 'LOAD' ? [] : notReadLines(state.notRead))], status);
}

async function loaded(graph: Graph, folders: readonly string[], gathered: Gathered, read: Read): Promise<number> {
  const started = performance.now();
  const done = await understood(() => load(graph, read.rows, gathered.madeFrom, { progress: loading, folders, ahead: read.ahead })).catch(
    (error: Error) => {
      console.error(error.message);
      return null;
    },
  );
  if (done === null) return REFUSED;
  record(folders);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const changes = `Loaded in ${seconds} s: ${done.created} created, ${done.changed} changed, ${done.deleted} deleted.`;
  return print([...summary(read, gathered), changes], statusOf(read));
}

function statusOf({ segments, refused }: Read): number {
  if (segments.length === 0) return nothingRead();
  return refused.length > 0 ? PARTLY : 0;
}

function nothingRead(): number {
  console.error('Nothing could be read: the graph stays as it is.');
  return NOTHING;
}

function print(lines: readonly string[], status = 0): number {
  for (const line of lines) console.log(line);
  return status;
}

let told = 0;

const loading = (text: string) => progress(`Loading: ${text}`);

/** Prints a line of progress, at most one a second. */
function progress(text: string): void {
  if (performance.now() - told < 1_000) return;
  told = performance.now();
  console.error(text);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = error instanceof DamagedGraph ? REFUSED : NOTHING;
  },
);
