import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../database/free-port';
import { load, testGraph } from '../api/fixture';
import { SHANXI } from '../api/shanxi';
import { ask } from '../support/checking-clients';
import { HeldLine } from '../support/held-line';
import { offered } from '../support/offered';
import { testAddress, testEnvironment } from '../support/test-address';

const QUESTION = '{ document(number: "晋政办发〔2026〕3号") { title } }';
const ANSWER = { status: 200, reply: { data: { document: { title: '山西省促进服务业优质高效发展若干措施' } } } };

let line: HeldLine;
let command: ChildProcess;
let url: string;

beforeAll(async () => {
  const graph = testGraph();
  await load(graph, SHANXI);
  await graph.close();
});

beforeEach(async () => {
  line = new HeldLine(testAddress().uri);
  const port = await freePort(null);
  url = `http://127.0.0.1:${port}`;
  command = await offered(port, testEnvironment(await line.open()));
  expect(await ask(url, QUESTION)).toMatchObject(ANSWER);
});

afterEach(() => {
  command.kill('SIGKILL');
  line.close();
});

/** The body of the answer at a path; null if the service takes no requests. */
const said = (path: string) =>
  fetch(`${url}${path}`).then(
    (response) => (response.ok ? response.text() : null),
    () => null,
  );

/** A question that waits for its answer while the line is held, after the service has begun with it. */
async function underWay(): Promise<{ readonly answered: ReturnType<typeof ask> }> {
  line.hold();
  const answered = ask(url, QUESTION);
  while (!(await said('/metrics'))?.includes('policy_graph_requests_running 1')) await sleep(20);
  return { answered };
}

/** Sends a signal to the command, and resolves when the service takes no requests. */
async function told(signal: NodeJS.Signals): Promise<void> {
  command.kill(signal);
  while ((await said('/healthz')) !== null) await sleep(20);
}

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s ends the service with success after the running request, and refuses new ones',
  async (signal) => {
    const ended = once(command, 'exit');
    const { answered } = await underWay();
    await told(signal);
    const late = await ask(url, QUESTION).then(
      ({ status }) => status,
      () => 'refused',
    );
    expect(['refused', 503]).toContain(late);
    line.letGo();
    expect(await answered).toMatchObject(ANSWER);
    expect(await ended).toEqual([0, null]);
  },
);

it('a second signal ends the service at once', async () => {
  const ended = once(command, 'exit');
  const { answered } = await underWay();
  const lost = answered.catch(() => 'lost');
  await told('SIGTERM');
  // A signal that comes too soon is taken for the first one, passed on by npm.
  while (command.exitCode === null && command.signalCode === null) {
    command.kill('SIGTERM');
    await sleep(100);
  }
  expect([await ended, await lost]).toEqual([[143, null], 'lost']);
});
