import { isGuarded, rememberedPort } from './configuration';
import { startJava } from './java';
import { managed } from './managed';
import { readiness, whenReady } from './neo4j';
import { addressOf, endServer, serversOf } from './server';
import type { Provider } from './types';

/** Milliseconds. */
const PATIENCE = 20_000;

/** The managed server that already runs, started by another command or left by a killed one. If it does not answer, it is ended. */
export const running: Provider = async (situation) => {
  const { home, signal, onProgress } = situation;
  if (serversOf(home).length === 0) return { reason: 'none runs' };
  if (!isGuarded(home)) {
    onProgress('A managed Neo4j of a former version still runs, without a password: it is ended and started anew with one');
    await endServer(home, 'SIGTERM');
    return { reason: 'it had no password' };
  }
  const port = rememberedPort(home);
  if (port !== null) {
    const alive = () => serversOf(home).length > 0;
    if ((await readiness(addressOf(home, port))) !== 'READY') onProgress('A managed Neo4j still runs, but does not answer yet');
    if ((await whenReady(addressOf(home, port), PATIENCE, signal, alive)) === 'READY') {
      return managed(situation, port, `the managed Neo4j that already ran (${home})`, startJava);
    }
  }
  onProgress('A managed Neo4j was left over and does not answer: it is ended and started anew');
  await endServer(home, 'SIGKILL');
  return { reason: 'it did not answer' };
};
