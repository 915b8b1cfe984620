import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { onAnswered } from './answered';

/** Current values of the service for its gauges. */
interface Gauges {
  readonly running: () => number;
  readonly waiting: () => number;
  readonly connections: () => number;
  readonly cache: () => { readonly bytes: number; readonly entries: number; readonly hits: number; readonly misses: number };
}

const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];
const STATEMENTS = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55];

/** Serves `/metrics` for Prometheus: requests, errors by code, latency, statements, queue, connections, cache, process. */
export function serveMetrics(app: FastifyInstance, { running, waiting, connections, cache }: Gauges): void {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, labelNames: string[]) => new Counter({ name, help, labelNames, registers });
  const gauge = (name: string, help: string, value: () => number) => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  };
  const requests = counter('policy_graph_requests_total', 'Requests by route and status.', ['route', 'status']);
  const errors = counter('policy_graph_errors_total', 'Errors in answers by code.', ['code']);
  const seconds = new Histogram({
    name: 'policy_graph_request_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const statements = new Histogram({
    name: 'policy_graph_statements_per_request',
    help: 'Cypher statements for an answer.',
    buckets: STATEMENTS,
    registers,
  });
  gauge('policy_graph_requests_running', 'Requests that are worked on.', running);
  gauge('policy_graph_requests_waiting', 'Requests that wait for their turn.', waiting);
  gauge('policy_graph_connections_in_use', 'Connections of the pool that run a statement.', connections);
  gauge('policy_graph_answer_cache_bytes', 'Bytes of the answers that are kept.', () => cache().bytes);
  gauge('policy_graph_answer_cache_entries', 'Answers that are kept.', () => cache().entries);
  gauge('policy_graph_answer_cache_hits', 'Questions since the start whose answer was kept.', () => cache().hits);
  gauge('policy_graph_answer_cache_misses', 'Questions since the start whose answer was not.', () => cache().misses);

  onAnswered(app, ({ routeOptions: { url: route = 'none' }, noted }, { elapsedTime }, status) => {
    requests.inc({ route, status });
    seconds.observe({ route }, elapsedTime / 1_000);
    if (route === '/graphql') statements.observe(noted.statements);
    for (const code of noted.codes) errors.inc({ code });
  });
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
