import { configure, rememberedPort } from './configuration';
import { isDamaged, isRefusal, whyNot } from './explain';
import { findJava } from './find-java';
import { freePort } from './free-port';
import { jars } from './jars';
import { managed } from './managed';
import { endServer, startServer } from './server';
import { putAside } from './store';
import type { Absence, Provider, Situation } from './types';
import { NEO4J_VERSION } from './version';

/** Neo4j as a process of this machine, from jars that Maven fetches once. */
export const java: Provider = async (situation) => {
  const port = await freePort(rememberedPort(situation.home));
  const absence = await startJava(situation, port);
  if (absence) return absence;
  return managed(situation, port, `Neo4j ${NEO4J_VERSION}, managed (${situation.home})`, startJava);
};

/**
 * Starts the server of a home on a port of 127.0.0.1. Unreadable data are put aside, and the server starts without data.
 * @throws Error with one sentence if Java and jars are there and the server does not start
 */
export async function startJava(situation: Situation, port: number): Promise<Absence | null> {
  const command = await findJava(situation);
  if (typeof command !== 'string') return command;
  const folder = await jars(situation);
  if (typeof folder !== 'string') return folder;
  const { home, onProgress } = situation;
  configure(home, port);
  onProgress(`Starting Neo4j ${NEO4J_VERSION}`);
  let failure = await startServer(situation, command, folder, port);
  if (failure && isDamaged(failure)) {
    await endServer(home, 'SIGKILL');
    const why = isRefusal(failure.answer)
      ? 'takes another password than its home has'
      : 'cannot read its data, which a fault damaged or another version wrote';
    onProgress(`Neo4j ${why}: it starts without its data (kept in ${putAside(home)})`);
    configure(home, port);
    failure = await startServer(situation, command, folder, port);
  }
  if (failure) throw new Error(whyNot(failure));
  return null;
}
