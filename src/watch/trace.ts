import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('policy-graph');

/**
 * A span of OpenTelemetry around one statement, named as the file that holds its Cypher. Nothing is recorded unless the process that
 * runs the service has registered an OpenTelemetry SDK.
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

/** A statement of `graph/reads` begins with the name of its file, as a comment: Neo4j's own log of queries shows it too. */
function nameOf(statement: string): string {
  return /^(?:EXPLAIN )?\s*\/\/ (\S+)/u.exec(statement)?.[1] ?? 'statement';
}
