import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietly, run } from './child.mjs';
import { openScratchGraph } from './graph.mjs';
import { live, onEnd, signal } from './lifetime.mjs';
import { build, install, program, ROOT } from './setup.mjs';

/** `npm test`: one gate. It ends with the first step that fails; its last line counts the tests, a failed step among them. */
const ARGS = process.argv.slice(2);
const STEPS = [
  ['Dependencies', install],
  ['Generated types are current', () => succeeds(program('graphql-codegen'), ['--check'])],
  ['Published contract is kept', () => succeeds(process.execPath, [join(ROOT, 'scripts', 'schema-check.mjs')])],
  ['Types', types],
  ['Format and lint', () => succeeds(program('biome'), ['ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.'])],
  ['Tests', tests],
];

/** To compile a Neo4j that lives for minutes costs less in haste than well. What the user sets comes after it, and so holds. */
process.env.JDK_JAVA_OPTIONS = ['-XX:TieredStopAtLevel=1', process.env.JDK_JAVA_OPTIONS].join(' ').trim();

/** Nothing that the user has set for a service of theirs reaches a test. */
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, PORT, HOST, ...env } = process.env;

const reports = mkdtempSync(join(tmpdir(), 'policy-graph-reports-'));
const tally = { passed: 0, failed: 0 };
/** Resolves with the database of the tests; not set where none of them needs one. */
let neo4j;

await live(async () => {
  onEnd(async () => rmSync(reports, { recursive: true, force: true }));
  for (const [name, step] of STEPS) {
    const begun = Date.now();
    console.log(`\n── ${name}`);
    const failure = await step().then(
      () => null,
      (error) => error,
    );
    if (signal.aborted) return 1;
    console.log(`── ${name}: ${failure ? 'failed' : 'done'} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    if (!failure) continue;
    if (failure.message) console.log(failure.message);
    if (tally.failed === 0) tally.failed = 1;
    break;
  }
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
});

async function succeeds(command, args, more = {}) {
  if ((await run(command, args, { env: { ...env, ...more } })) !== 0) throw new Error('');
}

async function jest(project, more) {
  const report = join(reports, `${project}.json`);
  const args = ['--ci', '--selectProjects', project, '--passWithNoTests', '--json', `--outputFile=${report}`];
  // Tests that share a database run one after the other, and with it take half of the processors.
  const workers = project === 'graph' ? ['--runInBand'] : ['--maxWorkers=50%'];
  try {
    await succeeds(program('jest'), [...args, ...workers, ...ARGS], more);
  } finally {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    tally.passed += numPassedTests;
    tally.failed += numFailedTests + numRuntimeErrorTestSuites;
  }
}

/** Once there is something to start it with, Neo4j starts beside the next steps. */
async function types() {
  await build();
  if (!(await hasGraphTests())) return;
  neo4j = openScratchGraph();
  neo4j.catch(() => undefined);
}

async function hasGraphTests() {
  if (ARGS.length === 0) return true;
  const args = ['--listTests', '--selectProjects', 'graph', '--passWithNoTests', ...ARGS];
  return (await quietly(program('jest'), args, { env })).output !== '';
}

/**
 * Side by side, as the one half computes where the other mostly waits for its database. A failure of the one does not end the other:
 * both are told.
 */
async function tests() {
  const [unit, graph] = await Promise.allSettled([jest('unit'), graphTests()]);
  for (const { status, reason } of [unit, graph]) if (status === 'rejected') throw reason;
}

async function graphTests() {
  if (neo4j) await jest('graph', { TEST_NEO4J_URI: (await neo4j).uri });
}
