import { configure, rememberedPort } from './configuration';
import { findJava } from './find-java';
import { freePort } from './free-port';
import { jars } from './jars';
import { addressOf, endServer, killServer, startServer } from './server';
import type { Provider } from './types';
import { NEO4J_VERSION } from './version';

/** Neo4j as a process of this machine, from jars that Maven fetches once. */
export const java: Provider = async (situation) => {
  const { home, purpose, onProgress } = situation;
  const command = await findJava(situation);
  if (typeof command !== 'string') return command;
  const folder = await jars(situation);
  if (typeof folder !== 'string') return folder;
  const port = await freePort(rememberedPort(home));
  configure(home, port);
  onProgress(`Starting Neo4j ${NEO4J_VERSION}`);
  await startServer(situation, command, folder, port);
  const signal = purpose === 'scratch' ? 'SIGKILL' : 'SIGTERM';
  const provider = `Neo4j ${NEO4J_VERSION}, managed (${home})`;
  return { uri: addressOf(port).uri, provider, stop: () => endServer(home, signal), kill: () => killServer(home) };
};
