/** Timeout of requests in milliseconds where no test may depend on a timeout. */
export const PATIENCE = 600_000;
