import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../database/free-port';
import { load, testGraph } from '../api/fixture';
import { SHANXI } from '../api/shanxi';
import { ask } from '../support/checking-clients';
import { ROOT } from '../support/paths';
import { SlowLine } from '../support/slow-line';

const QUESTION = '{ document(number: "晋政办发〔2026〕3号") { title } }';
const ANSWER = { status: 200, reply: { data: { document: { title: '山西省促进服务业优质高效发展若干措施' } } } };

/** Milliseconds by which each answer of the database is late: a request is under way for longer than a signal counts as sent twice. */
const LATE = 700;

let line: SlowLine;
let command: ChildProcess;
let url: string;

beforeAll(async () => {
  const graph = testGraph();
  await load(graph, SHANXI);
  await graph.close();
});

beforeEach(async () => {
  line = new SlowLine(process.env.TEST_NEO4J_URI ?? '');
  const port = await freePort(null);
  url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NEO4J_URI: await line.open(), PORT: `${port}`, npm_lifecycle_event: '' };
  command = spawn(process.execPath, [join(ROOT, 'tests', 'support', 'offering.mjs')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await isReady();
  expect(await ask(url, QUESTION)).toMatchObject(ANSWER);
  line.delay = LATE;
});

/** Resolves once the command says that it serves. */
async function isReady(): Promise<void> {
  let said = '';
  for await (const text of command.stdout?.setEncoding('utf8').iterator({ destroyOnReturn: false }) ?? []) {
    said += text;
    if (said.includes('Ready: ')) break;
  }
  command.stdout?.resume();
}

afterEach(() => {
  command.kill('SIGKILL');
  line.close();
});

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s ends the service with success once the running request is answered, and none is taken any more',
  async (signal) => {
    const ended = once(command, 'exit');
    const running = ask(url, QUESTION);
    await sleep(LATE / 4);
    command.kill(signal);
    await sleep(LATE / 4);
    const late = await ask(url, QUESTION).then(
      ({ status }) => status,
      () => 'refused',
    );
    expect(['refused', 503]).toContain(late);
    expect(await running).toMatchObject(ANSWER);
    expect(await ended).toEqual([0, null]);
  },
);

it('a second signal ends it at once', async () => {
  line.delay = 60_000;
  const ended = once(command, 'exit');
  const running = ask(url, QUESTION).catch(() => 'lost');
  await sleep(LATE / 4);
  command.kill('SIGTERM');
  await sleep(LATE);
  command.kill('SIGTERM');
  expect([await ended, await running]).toEqual([[143, null], 'lost']);
});
