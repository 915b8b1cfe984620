import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serversOf } from '../database/server';
import { deliver } from '../graph-seed/pipeline';
import { readConfig } from '../src/config';
import { WITHOUT_LOOK_UPS } from '../src/graph/indexes';
import { connect } from '../src/graph/neo4j';
import { WIPE } from './fill';
import { fromTemplate, type MadeUp, maker } from './made-up';
import type { Seeded, Took } from './pairs-process';
import { answering } from './process';

/**
 * `npm run bench:pairs -- 100 300 template`: reads, links and loads 100, then 300 made-up documents, then 500 texts of one template. Each set is
 * loaded into an empty graph, then with one more text, then replaced by as many others. Linear work has the same edges and seconds per document
 * in every line. Times are elapsed seconds, with seconds of processor time in brackets: of the loader, and for loading also of Neo4j from the
 * beginning. The standing graph is read while the texts are linked, so linking includes the time of the loader for it.
 */
const SEED = 16;
const OTHER_SEED = 17;
const TEMPLATE = 500;
const corpus = deliver([join(__dirname, '..', '..', 'graph-seed', 'corpus')]);
const KINDS = ['STACKS_WITH', 'RESTATES', 'DUPLICATES_WITH'];

const scratch = mkdtempSync(join(tmpdir(), 'policy-graph-bench-'));
const env = { ...process.env, XDG_CACHE_HOME: join(scratch, 'cache') };
const { neo4j } = readConfig(process.env);
if (!neo4j) throw new Error('NEO4J_URI is not set: npm run bench:pairs starts a graph and sets it.');
const graph = connect(neo4j);

const cells = (all: readonly (string | number)[]) =>
  all.map((one, i) => (i === 0 ? String(one).padEnd(22) : String(one).padStart(16))).join('');
const times = ({ wall, cpu }: Took, more = '') => `${wall.toFixed(1)} (${cpu.toFixed(1)}${more})`;

async function main(): Promise<void> {
  console.log(cells(['', 'clauses', ...KINDS, 'all edges', 'reading', 'linking', 'loading', 'node MB', 'Neo4j MB']));
  for (const asked of process.argv.slice(2)) {
    const count = asked === 'template' ? TEMPLATE : Number(asked);
    const made = asked === 'template' ? fromTemplate : maker(corpus, SEED);
    await graph.write(WIPE);
    for (const statement of WITHOUT_LOOK_UPS) await graph.write(statement);
    const folder = folderOf(asked, made(count));
    await seeded(`${asked}, cold`, folder);
    const [more] = made(count + 1).slice(-1);
    if (more) writeFileSync(join(folder, more.name), more.bytes);
    await seeded('one more text', folder);
    await seeded('others in their place', folderOf(`others-${asked}`, maker(corpus, OTHER_SEED)(count)));
  }
}

function folderOf(name: string, files: readonly MadeUp[]): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  for (const file of files) writeFileSync(join(folder, file.name), file.bytes);
  return folder;
}

/** Seeds a folder in a separate process and prints its line. */
async function seeded(name: string, folder: string): Promise<void> {
  const before = neo4jNow();
  const child = answering(join(__dirname, 'pairs-process.js'), env);
  const { clauses, edges, read, link, load, changes, megabytes } = (await child.ask(folder)) as Seeded;
  child.close();
  const { cpu, megabytes: ofNeo4j } = neo4jNow();
  const all = Object.values(edges).reduce((sum, one) => sum + one, 0);
  const kinds = KINDS.map((kind) => edges[kind] ?? 0);
  const loading = times(load, ` + ${(cpu - before.cpu).toFixed(1)}`);
  console.log(
    `${cells([name, clauses, ...kinds, all, times(read), times(link), loading, megabytes.toFixed(0), ofNeo4j.toFixed(0)])}  ${changes}`,
  );
}

/** Seconds of processor time and megabytes of peak memory of a managed Neo4j. */
function neo4jNow(): { cpu: number; megabytes: number } {
  const [server] = process.env.NEO4J_HOME ? serversOf(process.env.NEO4J_HOME) : [];
  if (server === undefined) return { cpu: 0, megabytes: 0 };
  const [, fields = ''] = readFileSync(`/proc/${server}/stat`, 'utf8').split(') ');
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
  const [, most] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${server}/status`, 'utf8')) ?? [];
  return { cpu: (user + system) / 100, megabytes: Number(most) / 1024 };
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(async () => {
    await graph.close();
    rmSync(scratch, { recursive: true });
  });
