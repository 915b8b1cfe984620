import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { createServer } from '../../src/http/server';
import type { Settings } from '../../src/http/settings';
import { PATIENCE } from './patience';

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly body: any;
  /** Statements that reached the graph, without the check of the generation. */
  readonly asked: readonly string[];
}

export interface Recorded {
  readonly app: FastifyInstance;
  /** Posts a body as JSON. */
  readonly post: (body: object) => Promise<Answered>;
}

const CORPUS = { state: 'COMPLETE', generation: 'g1', loadedAt: '2026-01-01T00:00:00Z', files: '[]' };
const open: FastifyInstance[] = [];

/** The service over an empty graph that records its statements. Closed after the tests of the file. */
export async function recorded(settings: Partial<Settings> = {}, log?: FastifyBaseLogger): Promise<Recorded> {
  const asked: string[] = [];
  const read = async (statement: string) => {
    if (statement.includes(':Corpus')) return [CORPUS];
    asked.push(statement);
    return [];
  };
  const app = await createServer({
    graph: { read, connections: () => 0, isOneServer: false },
    settings: { logLevel: 'silent', requestTimeout: PATIENCE, ...settings },
    ...(log && { log }),
  });
  open.push(app);
  const post = async (body: object): Promise<Answered> => {
    asked.length = 0;
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: body });
    return { status: response.statusCode, body: response.json(), asked: [...asked] };
  };
  return { app, post };
}

afterAll(async () => {
  for (const app of open) await app.close();
});
