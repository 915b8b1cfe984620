/** Milliseconds that a service of tests gives a request: what is asked of it is answered, however slow the machine is at it. */
export const PATIENCE = 600_000;
