/** Notes on one request for the log and the metrics. */
export interface Noted {
  /** Name of the operation in its document. */
  operation: string | null;
  /** The value of `extensions.cost.requested`; null if unknown. */
  cost: number | null;
  /** Number of statements sent to the graph. */
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
