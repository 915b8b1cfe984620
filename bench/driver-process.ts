import neo4j from 'neo4j-driver';
import { answer } from './process';
import type { Asking } from './questions/question';
import { type Batch, cpuMilliseconds, timed } from './side';

/** The raw driver in a process of its own: a statement that runs once gives its rows, one that runs often its times. */
const { NEO4J_URI = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, undefined, { disableLosslessIntegers: true, telemetryDisabled: true });

async function run(cypher: string, { parameters }: Asking) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run(cypher, parameters);
  await session.close();
  return records.map((record) => record.toObject());
}

export interface Statement {
  readonly cypher: string;
  readonly askings: readonly Asking[];
  /** Null for one answer. */
  readonly batch: Batch | null;
}

answer(async ({ cypher, askings, batch }: Statement) => {
  if (batch === null) return run(cypher, askings[0] as Asking);
  const before = cpuMilliseconds();
  const times = await timed(askings, batch, (asking) => run(cypher, asking));
  return { times, cpu: cpuMilliseconds() - before };
});
