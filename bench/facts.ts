import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { factLines } from '../graph-seed/facts';
import { changesBetween, fileOf, linesOf, told } from '../graph-seed/facts/changes';
import { gather, readGathered } from '../graph-seed/seed/gather';

const USAGE = `Usage: npm run facts -- [folders] [--against FILE] [--renew]
  without folders   facts of the shipped corpus, gained and lost against tests/golden/facts.txt
  with folders      facts of their texts, gained and lost against those of the last run
  --against FILE    against this file instead
  --renew           write the facts to the file that they are compared with`;

const ROOT = resolve(__dirname, '..', '..');
const GOLDEN = join(ROOT, 'tests', 'golden', 'facts.txt');

/** The file with the facts of these folders from the last run. */
function lastRun(folders: readonly string[]): string {
  const name = createHash('sha256').update(folders.map((folder) => resolve(folder)).join('\0'));
  return join(ROOT, 'node_modules', '.cache', 'policy-graph', `facts-${name.digest('hex').slice(0, 12)}.txt`);
}

/** `npm run facts`: exit status 1 if facts differ, 2 for wrong arguments. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { against: { type: 'string' }, renew: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const isKept = positionals.length > 0 && values.against === undefined;
  const file = values.against ?? (isKept ? lastRun(positionals) : GOLDEN);
  const read = await readGathered(gather(positionals), () => undefined);
  const now = factLines({ ...read, warnings: [...read.refused, ...read.warnings] });
  const before = existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : null;
  if (!before && !isKept && !values.renew) throw new Error(`${file} does not exist: --renew writes it.`);
  if (values.renew || isKept) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fileOf(now));
  }
  const changes = changesBetween(before ?? now, now);
  console.log(`${told(changes)}, ${now.length} facts${before ? '' : ', kept for the next run'}`);
  return changes.gained.length + changes.lost.length > 0 && !values.renew ? 1 : 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
  },
);
