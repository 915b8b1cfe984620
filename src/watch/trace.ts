import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('policy-graph');

/**
 * Runs a statement in an OpenTelemetry span with the name of the file of its Cypher. Spans are recorded only if the process has registered an
 * OpenTelemetry SDK.
 */
export function traced<T>(statement: string, work: () => Promise<T>): Promise<T> {
  const options = { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'neo4j' } };
  return tracer.startActiveSpan(nameOf(statement), options, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).message });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The name in the comment at the start of a statement. Neo4j's query log shows the comment too. */
function nameOf(statement: string): string {
  return /^(?:EXPLAIN )?\s*\/\/ (\S+)/u.exec(statement)?.[1] ?? 'statement';
}
