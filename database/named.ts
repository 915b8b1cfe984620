import { loaded } from './fill';
import { type Readiness, readiness } from './neo4j';
import type { Address, Database } from './types';

/**
 * The server that the user named. It is neither started nor stopped.
 * @throws Error that names the wrong variable
 */
export async function named(address: Address): Promise<Database> {
  const answer = await readiness(address, 10_000);
  if (answer !== 'READY') throw new Error(refusal(address, answer));
  const untouched = () => undefined;
  return {
    ...address,
    provider: 'the server of NEO4J_URI',
    home: null,
    stop: async () => untouched(),
    kill: untouched,
    fill: (load) => loaded(load),
    keepAlive: untouched,
  };
}

function refusal({ uri, user, database }: Address, answer: Readiness): string {
  if (answer === 'NOT_BOLT') return `NEO4J_URI is ${uri}: the program that answers there is not Neo4j 5.`;
  if (answer.includes('.Security.')) {
    const who = user === undefined ? 'a user: set NEO4J_USER and NEO4J_PASSWORD' : `another NEO4J_USER or NEO4J_PASSWORD than those given`;
    return `The Neo4j at ${uri} asks for ${who} (${answer}).`;
  }
  if (answer.includes('.Database.')) return `NEO4J_DATABASE is ${database}: the Neo4j at ${uri} does not serve it (${answer}).`;
  return `NEO4J_URI is ${uri}: no Neo4j answers there (${answer}).`;
}
