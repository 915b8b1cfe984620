import type { FastifyInstance } from 'fastify';
import { asGraphQLError, presented, unavailable } from '../errors';
import type { Graph } from '../graph/neo4j';
import { readCorpus } from '../graph/reads/corpus';

/** Milliseconds in which the graph must answer. */
const PATIENCE = 5_000;

/**
 * `/healthz` answers while the process runs. `/readyz` answers with the generation if the graph responds, is loaded and has planned the
 * statements of the first pages; otherwise it answers 503 with the reason.
 */
export function serveHealth(app: FastifyInstance, read: Graph['read'], isPlanned: () => boolean): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    try {
      const patience = new AbortController();
      const timer = setTimeout(() => patience.abort(unavailable('DATABASE')), PATIENCE);
      const corpus = await readCorpus((...call) => read(...call, patience.signal)).finally(() => clearTimeout(timer));
      if (corpus?.state !== 'COMPLETE') throw unavailable('LOADING');
      if (!isPlanned()) throw unavailable('PLANNING');
      return { status: 'ok', generation: corpus.generation, loadedAt: corpus.loadedAt };
    } catch (error) {
      return reply.code(503).send({ status: 'unavailable', ...presented(asGraphQLError(error), () => undefined) });
    }
  });
}
