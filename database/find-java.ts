import { join } from 'node:path';
import { run } from './command';
import type { Absence, Situation } from './types';

/** Versions that Neo4j 5.26 supports. */
const VERSIONS = ['17', '21'];

/** The command of a suitable Java: that of JAVA_HOME, else that of PATH. */
export async function findJava({ env, signal }: Situation): Promise<string | Absence> {
  const commands = [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []), 'java'];
  let reason = 'there is no java';
  for (const command of commands) {
    const { code, output } = await run(command, ['-version'], { env, signal, timeout: 10_000 });
    if (code !== 0) continue;
    const version = /version "(?:1\.)?(\d+)/u.exec(output)?.[1];
    if (version !== undefined && VERSIONS.includes(version)) return command;
    reason = `this java is ${version ?? 'of an unknown version'}`;
  }
  return { reason };
}
