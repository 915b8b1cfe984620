import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config';
import { connect } from '../src/graph/neo4j';
import { explain } from './explain';
import { load, standingGraph } from './load';
import { type Delivered, deliver, type Result, run } from './pipeline';

const ROOT = resolve(__dirname, '..', '..');
const CORPUS = join(ROOT, 'graph-seed', 'corpus');

const USAGE = `Usage: npm run seed -- [files or folders] [--dry-run | --explain <document>#<locator> | --help]
  --dry-run   rows and the account of every character, no database
  --explain   how a clause came to be: place, words, units, facts with rule and quote`;

/** Exit status where there are rows and the graph did not take them. */
const REFUSED = 3;

/** Seeds the graph, or shows what it would hold. Exit status 2 for wrong arguments, 3 for a graph that refused, 1 for all else that failed. */
async function main(argv: readonly string[]): Promise<number> {
  let args: ReturnType<typeof parse>;
  try {
    args = parse(argv);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  if (args.values.help) {
    console.log(USAGE);
    return 0;
  }
  const files = deliver(args.positionals.length > 0 ? args.positionals : [CORPUS]);
  if (args.values.explain !== undefined) return show(explain(run(files), args.values.explain));
  if (args.values['dry-run']) return summary(run(files));
  return seed(files, args.values);
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      explain: { type: 'string' },
      help: { type: 'boolean' },
      'if-needed': { type: 'boolean' },
      'if-empty': { type: 'boolean' },
    },
  });

/** What must be so for a load to take place: the standing graph is of other texts or code, or there is none that is complete. */
type When = { readonly 'if-needed'?: boolean; readonly 'if-empty'?: boolean };

async function seed(files: readonly Delivered[], when: When): Promise<number> {
  const { neo4j } = readConfig(process.env);
  if (!neo4j) throw new Error('NEO4J_URI is not set: it says which graph to load.');
  const graph = connect(neo4j);
  try {
    const madeFrom = fingerprint(files);
    const standing = await standingGraph(graph);
    if (when['if-needed'] && standing?.madeFrom === madeFrom) return 0;
    if (when['if-empty'] && standing) return 0;
    const started = Date.now();
    const result = run(files);
    if (result.segments.length === 0) {
      summary(result);
      console.error('Nothing could be read: the graph stays as it is.');
      return 1;
    }
    let told = Date.now();
    const loaded = await load(graph, result.rows, madeFrom, (text) => {
      if (Date.now() - told < 1_000) return;
      told = Date.now();
      console.log(`Loading: ${text}`);
    }).catch((error: Error) => {
      console.error(error.message);
      return null;
    });
    if (loaded === null) return REFUSED;
    summary(result);
    const { created, changed, deleted } = loaded;
    console.log(`Loaded in ${((Date.now() - started) / 1000).toFixed(1)} s: ${created} created, ${changed} changed, ${deleted} deleted.`);
    return 0;
  } finally {
    await graph.close();
  }
}

/** Hash of the files and of the code that reads them: the graph is made anew where it differs. */
function fingerprint(files: readonly Delivered[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) hash.update(name).update(bytes instanceof Uint8Array ? bytes : bytes.message);
  const built = [__dirname, join(__dirname, '..', 'src', 'graph')];
  for (const folder of built) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

function summary({ accounts, rows, warnings }: Result): number {
  console.log('file                                characters   clauses  headings  set aside');
  for (const file of accounts) {
    const figures = [file.characters, file.inClauses, file.inHeadingsAndMetadata, file.setAside].map((n, i) =>
      String(n).padStart(i === 0 ? 10 : 9),
    );
    console.log(`${file.name.padEnd(34)}  ${figures.join(' ')}`);
  }
  const counts = new Map<string, number>();
  for (const row of rows.nodes) counts.set(row.label, (counts.get(row.label) ?? 0) + 1);
  for (const row of rows.edges) counts.set(row.type, (counts.get(row.type) ?? 0) + 1);
  console.log([...counts].map(([kind, count]) => `${count} ${kind}`).join(', '));
  for (const warning of warnings) console.log(`${warning.code}: ${warning.message}`);
  return 0;
}

function show(text: string | null): number {
  if (text === null) {
    console.error("No such clause: give a document's number or title and a locator, as in 晋政办发〔2026〕3号#一 or 财税金融篇#39.");
    return 1;
  }
  console.log(text);
  return 0;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
