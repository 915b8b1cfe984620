import { jarsFolder } from './folders';
import type { Absence, Situation } from './types';

/** The error that lists the ways to a Neo4j, each with a command and the reason why it does not work here. The absences are in the order of PROVIDERS. */
export function noWay({ env, purpose }: Situation, [running, docker, java]: readonly Absence[]): Error {
  const ways = [
    `A Docker engine with Compose (${docker?.reason}):\n       docker info && docker compose version`,
    `Java 17 or 21 with Maven (${java?.reason}; with ${jarsFolder(env)} filled, Java alone is enough):\n       apt-get install maven     or     brew install openjdk@21 maven`,
  ];
  if (purpose === 'keep') {
    ways.unshift(
      'A Neo4j 5 of yours (NEO4J_URI is not set):\n       NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… npm start',
      `A managed Neo4j of this checkout that still runs (${running?.reason}):\n       npm start     in another terminal that has one of the other ways`,
    );
  }
  const list = ways.map((way, index) => `  ${index + 1}. ${way}`).join('\n');
  return new Error(`No Neo4j is available. Provide one of these and try again:\n${list}`);
}
