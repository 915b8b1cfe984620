import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startOf } from '#lock';
import { ROOT } from '../support/paths';

const folder = mkdtempSync(join(tmpdir(), 'policy-graph-supervise-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** A supervised service whose starts end in these ways, one after the other. */
function supervised(name: string, ...ways: string[]) {
  const file = join(folder, name);
  const support = (script: string) => join(ROOT, 'tests', 'support', script);
  const child = spawn(process.execPath, [support('supervising.mjs'), support('ending.mjs'), file, ...ways], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
  const starts = () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : []);
  const stays = async () => {
    while (!printed.includes('stays')) await sleep(20);
  };
  return { child, starts, stays, said: () => said, ended: once(child, 'exit') };
}

it('a service that ends is started again, after growing pauses', async () => {
  const { child, starts, stays, said, ended } = supervised('ends', '1', 'SIGKILL', '3', 'SIGABRT', 'stay');
  await stays();
  expect(starts()).toHaveLength(5);
  expect(
    [...said().matchAll(/ended unexpectedly, (.+): it is started again in ([\d.]+) s/gu)].map(([, how, pause]) => [how, pause]),
  ).toEqual([
    ['with exit code 1', '0.01'],
    ['by SIGKILL', '0.02'],
    ['with exit code 3', '0.04'],
    ['by SIGABRT', '0.04'],
  ]);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  for (const pid of starts()) expect(startOf(pid)).toBeNull();
});

it('a service that exceeds its heap is ended and started again', async () => {
  const { child, starts, stays, ended } = supervised('heap', 'heap', 'stay');
  await stays();
  expect(starts()).toHaveLength(2);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

it('a service that was never ready is not started again', async () => {
  const { starts, ended } = supervised('unready', 'unready 7');
  expect(await ended).toEqual([7, null]);
  expect(starts()).toHaveLength(1);
});

it('a service that is told to end is not started again', async () => {
  const { starts, stays, ended } = supervised('told', 'stay');
  await stays();
  process.kill(starts()[0] ?? 0, 'SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(starts()).toHaveLength(1);
});

it('a service whose supervisor is killed ends too', async () => {
  const { child, starts, stays } = supervised('orphan', 'stay');
  await stays();
  child.kill('SIGKILL');
  expect(starts()).toHaveLength(1);
  while (startOf(starts()[0] ?? 0) !== null) await sleep(20);
  expect(starts()).toHaveLength(1);
});
