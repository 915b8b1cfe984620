/** What is noted about one request while it is answered: for the log and the metrics. */
export interface Noted {
  /** Name of the operation, as its document gives it. */
  operation: string | null;
  /** As `extensions.cost` says it; null where it could not be told. */
  cost: number | null;
  /** Statements that the graph was asked. */
  statements: number;
  /** Codes of the errors in the answer. */
  codes: readonly string[];
}

export function nothingNoted(): Noted {
  return { operation: null, cost: null, statements: 0, codes: [] };
}

declare module 'fastify' {
  interface FastifyRequest {
    noted: Noted;
  }
}
