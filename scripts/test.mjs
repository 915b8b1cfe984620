import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietly, run } from './child.mjs';
import { chromium } from './chromium.mjs';
import { openScratchGraph } from './graph.mjs';
import { live, onEnd, signal } from './lifetime.mjs';
import { build, install, program, ROOT } from './setup.mjs';

/**
 * `npm test`: one gate. It ends with the first step that fails; its last lines name what failed and count the tests, a failed step among them.
 * With --full it is `npm run test:full`: the tests that take long too, and more tries of those that are tried often.
 */
const FULL = process.argv[2] === '--full';
const ARGS = process.argv.slice(FULL ? 3 : 2);
const STEPS = [
  ['Dependencies', install],
  ['Generated types are current', () => succeeds(program('graphql-codegen'), ['--check'])],
  ['Published contract is kept', () => succeeds(process.execPath, [join(ROOT, 'scripts', 'schema-check.mjs')])],
  ['Types', types],
  ['Format and lint', () => succeeds(program('biome'), ['ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.'])],
  ['Tests', tests],
];

/** To compile a Neo4j that lives for minutes costs less in haste than well; all of it is kept. What the user sets comes after it, and so holds. */
const JAVA = '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC';
process.env.JDK_JAVA_OPTIONS = [JAVA, process.env.JDK_JAVA_OPTIONS].join(' ').trim();

/** Nothing that the user has set for a service of theirs reaches a test. */
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, PORT, HOST, ...env } = process.env;

const reports = mkdtempSync(join(tmpdir(), 'policy-graph-reports-'));
let passed = 0;
/** Names of the tests that failed, or of the step. */
const failures = [];
/** Names of the tests that need a program which is not on this machine; where the user chose tests, others are skipped too. */
const skipped = [];
/** Projects of tests with a graph by their database: the databases are used side by side, each by one project after the other. */
const GRAPHS = { graph: ['graph', 'browser'], loads: ['loads'] };
/** Resolve with the databases of those that have tests. */
const databases = new Map();
/** Resolves with the browser of the tests that need one. */
let browser;

await live(async () => {
  onEnd(async () => rmSync(reports, { recursive: true, force: true }));
  for (const [name, step] of STEPS) {
    const begun = Date.now();
    console.log(`\n── ${name}`);
    await step().catch(({ message }) => failures.push(message === '' ? name : `${name}: ${message}`));
    if (signal.aborted) return 1;
    console.log(`── ${name}: ${failures.length > 0 ? 'failed' : 'done'} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    if (failures.length > 0) break;
  }
  for (const name of skipped) console.log(`Skipped: ${name}`);
  for (const failure of failures) console.log(`Failed: ${failure}`);
  console.log(`\n${passed} passed, ${skipped.length > 0 ? `${skipped.length} skipped, ` : ''}${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
});

async function succeeds(command, args) {
  if ((await run(command, args, { env })) !== 0) throw new Error('');
}

/** Runs the tests of a project, and counts them by what its report says. */
async function jest(project, workers, more = {}) {
  if (signal.aborted) return;
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporters', 'default', '--reporters', join(ROOT, 'scripts', 'report.mjs')];
  const args = ['--ci', '--passWithNoTests', '--selectProjects', project, ...reporters, workers, ...ARGS];
  const told = { TEST_REPORT: report, ...(FULL && { TEST_FULL: 'yes' }) };
  const code = await run(program('jest'), args, { env: { ...env, ...more, ...told } });
  if (signal.aborted) return;
  if (!existsSync(report)) {
    failures.push(`The ${project} tests ended with exit code ${code} and without a report: which of them failed is not known.`);
    return;
  }
  const counted = JSON.parse(readFileSync(report, 'utf8'));
  passed += counted.passed;
  failures.push(...counted.failed);
  if (ARGS.length === 0) skipped.push(...counted.skipped);
  if (code !== 0 && counted.failed.length === 0)
    failures.push(`The ${project} tests ended with exit code ${code}, though none of them failed.`);
}

/** Once there is something to start it with, Neo4j starts beside the next steps. */
async function types() {
  await build();
  await succeeds(program('tsc'), ['-p', join(ROOT, 'web')]);
  for (const [name, projects] of Object.entries(GRAPHS)) {
    const wanted = await Promise.all(projects.map(hasTests));
    if (!wanted.includes(true)) continue;
    if (wanted[projects.indexOf('browser')]) browser = chromium();
    const opening = openScratchGraph();
    opening.catch(() => undefined);
    databases.set(name, opening);
  }
}

async function hasTests(project) {
  if (ARGS.length === 0) return true;
  const args = ['--listTests', '--selectProjects', project, '--passWithNoTests', ...ARGS];
  return (await quietly(program('jest'), args, { env })).output.includes('.test.ts');
}

/**
 * Side by side: those without a server, those of the API with those in a browser behind them, and those of loads with those that start servers of their own behind them. The one
 * computes where the other waits for its database. What fails keeps none from being told of the rest.
 */
async function tests() {
  await Promise.all([
    jest('unit', '--maxWorkers=50%'),
    withDatabase('graph'),
    withDatabase('loads').then(() => jest('servers', '--runInBand')),
  ]);
  if (FULL) await jest('full', '--runInBand');
}

async function withDatabase(name) {
  await databases.get(name)?.then(
    async ({ uri, password }) => {
      for (const project of GRAPHS[name]) {
        const more = project === 'browser' && browser ? { CHROMIUM: await browser } : {};
        await jest(project, '--runInBand', { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password, ...more });
      }
    },
    (error) => failures.push(`The tests of ${GRAPHS[name].join(' and ')} have no database: ${error.message}`),
  );
}
