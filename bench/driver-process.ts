import neo4j from 'neo4j-driver';
import { answer } from './process';
import { posed } from './side';

/** The process of the raw driver. Answers are rows as objects. */
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

answer(
  posed(async (cypher, { parameters }) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(cypher, parameters);
    await session.close();
    return records.map((record) => record.toObject());
  }),
);
