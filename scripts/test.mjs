import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietly, run } from './child.mjs';
import { chromium } from './chromium.mjs';
import { openScratchGraph } from './graph.mjs';
import { live, onEnd, signal } from './lifetime.mjs';
import { build, install, program, ROOT } from './setup.mjs';

/**
 * `npm test`: runs every check. It ends with the first step that fails. Its last lines name the failures and count the tests and a failed step.
 * `npm run test:full` adds --full: the slow tests too, and more repetitions of repeated tests.
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

/** Options of Java for a Neo4j that runs for minutes: fast compilation saves more time than optimised code. The user's own options override them. */
const JAVA = '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC';
process.env.JDK_JAVA_OPTIONS = [JAVA, process.env.JDK_JAVA_OPTIONS].join(' ').trim();

/** The environment of the tests, without the user's settings of a service. */
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, PORT, HOST, ...env } = process.env;

const reports = mkdtempSync(join(tmpdir(), 'policy-graph-reports-'));
let passed = 0;
/** Names of the tests that failed, or of the step. */
const failures = [];
/** Names of the tests that need a program which this machine lacks. If the user chose tests, it stays empty, because Jest skips the others too. */
const skipped = [];
/** Projects of tests with a graph, by database. The databases are used in parallel, each by one project after the other. */
const GRAPHS = { graph: ['graph', 'browser'], loads: ['loads'] };
/** Promises of the databases of the projects that have tests. */
const databases = new Map();
/** Promise of the path of the browser. */
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

/** Runs the tests of a project and counts them by its report. */
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

/** Builds, checks the types of web/, and starts the databases, which then start while the next steps run. */
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
 * Runs three groups in parallel: unit tests; tests of the API, then in a browser; tests of loads, then tests that start servers. One group
 * computes while another waits for its database. A failure in one group does not stop the others.
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
