import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../src/graph/neo4j';
import { type Service, serve } from '../../src/index';
import { load } from '../api/fixture';
import { SHANXI } from '../api/shanxi';
import { ask, CheckingClients } from '../support/checking-clients';
import { hasJava, ManagedNeo4j } from '../support/managed-neo4j';

/** How often Neo4j is hurt while clients ask. */
const ROUNDS = 6;
const CLIENTS = 8;

const QUESTIONS = [
  '{ corpus { version counts { documents clauses departments } } }',
  '{ document(number: "晋政办发〔2026〕3号") { title dateEndOfValidity clauses(first: 50) { totalCount nodes { locator text } } } }',
  '{ department(name: "省工信厅") { name aliases responsibilities(first: 10) { totalCount nodes { clause { locator } } } } }',
  '{ documents(first: 10) { totalCount nodes { number title jurisdiction { name } } } }',
];

/** It hangs every third time and crashes otherwise. */
const fault = (round: number) => (round % 3 === 1 ? 'SIGSTOP' : 'SIGKILL');

(hasJava() ? describe : describe.skip)('while Neo4j crashes and hangs', () => {
  let neo4j: ManagedNeo4j;
  let service: Service;
  const known = new Map<string, unknown>();
  let loads = 0;

  beforeAll(async () => {
    neo4j = await ManagedNeo4j.start();
    const graph = connect(neo4j.database);
    await load(graph, SHANXI);
    await graph.close();
    service = await serve({ host: '127.0.0.1', port: 0, neo4j: neo4j.database, settings: { logLevel: 'silent', answerCache: 0 } });
    for (const question of QUESTIONS) {
      let { status, reply } = await ask(service.url, question);
      while (status === 503) ({ status, reply } = await ask(service.url, question));
      expect(reply.errors).toBeUndefined();
      known.set(question, reply.data);
    }
    neo4j.database.keepAlive(async () => (++loads > 0 ? 'done' : 'failed'));
  });

  afterAll(async () => {
    await service?.close();
    await neo4j?.database.stop();
  });

  it('every answer is right or SERVICE_UNAVAILABLE, and all are right again afterwards', async () => {
    expect(known.get(QUESTIONS[0] ?? '')).toMatchObject({ corpus: { counts: { documents: 4 } } });
    const clients = new CheckingClients(service.url, known, CLIENTS);
    for (let round = 0; round < ROUNDS; round++) {
      await clients.areRight(CLIENTS);
      await sleep(Math.random() * 2_000);
      neo4j.hurt(fault(round));
      while (loads <= round) await sleep(100);
      await clients.areRight(CLIENTS);
    }
    const { right, unavailable, wrong } = await clients.stop();
    const figures = { rounds: ROUNDS, requests: right + unavailable + wrong.length, right, unavailable, wrong: wrong.length };
    process.stdout.write(`Neo4j hurt under load: ${JSON.stringify(figures)}\n`);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(neo4j.told.filter((line) => line.startsWith('Neo4j answers again')).length).toBeGreaterThanOrEqual(ROUNDS);
    expect(neo4j.processes).toHaveLength(1);
  });
});
