import { join } from 'node:path';
import { type Outcome, run } from './command';
import { isRefusal } from './explain';
import { checkoutName } from './folders';
import { MEMORY } from './memory';
import { whenReady } from './neo4j';
import { credentialsOf } from './password';
import { addressOf } from './server';
import type { Provider } from './types';

/** Milliseconds after which an engine that does not answer counts as missing, and a container as broken. */
const ENGINE = 10_000;
const READY = 120_000;

/** Neo4j in a container: the service `neo4j` of compose.yaml. Docker chooses its port on this machine at the first start. */
export const docker: Provider = async ({ checkout, home, purpose, env, signal, onProgress }) => {
  const engine = (...args: string[]) => run('docker', args, { env, signal, timeout: ENGINE });
  if ((await engine('info')).code !== 0) return { reason: 'no engine answers' };
  if ((await engine('compose', 'version')).code !== 0) return { reason: 'docker compose is missing' };

  const project = `policy-graph-${purpose === 'scratch' ? `scratch-${process.pid}` : checkoutName(checkout)}`;
  const untroubled = new AbortController().signal;
  let fixed: Readonly<Record<string, string>> = {
    NEO4J_PASSWORD: credentialsOf(home).password,
    NEO4J_HEAP: `${MEMORY.heap}m`,
    NEO4J_PAGE_CACHE: `${MEMORY.pageCache}m`,
  };
  const compose = (until: AbortSignal, ...args: string[]) =>
    run('docker', ['compose', '-p', project, '-f', join(checkout, 'compose.yaml'), ...args], { env: { ...env, ...fixed }, signal: until });
  const stop = async () => {
    await (purpose === 'scratch' ? compose(untroubled, 'down', '--volumes', '--timeout', '0') : compose(untroubled, 'stop', 'neo4j'));
  };
  const absent = async (what: string, { output }: Outcome) => {
    await stop();
    onProgress(`Docker is there, but ${what}: ${lastLine(output)}`);
    return { reason: what };
  };

  onProgress('Starting Neo4j with Docker; the first time fetches its image');
  const up = await compose(signal, 'up', '--detach', 'neo4j').catch((error) => stop().then(() => Promise.reject(error)));
  if (up.code !== 0) return absent('its container does not start', up);
  const published = await compose(signal, 'port', 'neo4j', '7687');
  const port = Number(/:(\d+)\s*$/u.exec(published.output)?.[1]);
  if (!port) return absent('its port is not published', published);
  const address = addressOf(home, port);
  const answer = await whenReady(address, READY, signal, (said) => !isRefusal(said));
  if (answer !== 'READY') return absent('it does not answer', { code: null, output: answer });
  fixed = { ...fixed, NEO4J_PORT: `${port}` };

  /** Starts it again on the same port (NEO4J_PORT in `fixed`); otherwise Docker would choose another. */
  const again = async (until: AbortSignal, ...end: string[]) => {
    await compose(until, ...end);
    const { code, output } = await compose(until, 'up', '--detach', 'neo4j');
    const reply = code === 0 ? await whenReady(address, READY, until) : lastLine(output);
    if (reply !== 'READY') throw new Error(`Neo4j in Docker does not start again: ${reply}.`);
  };
  return {
    address,
    provider: 'Neo4j in Docker',
    stop,
    kill: () => void stop(),
    runs: async () => (await compose(untroubled, 'ps', '--quiet', '--status', 'running', 'neo4j')).output.trim() !== '',
    revive: (until) => again(until, 'kill', 'neo4j'),
    renew: (until) => again(until, 'down', '--volumes', '--timeout', '0'),
    trouble: () => null,
  };
};

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
