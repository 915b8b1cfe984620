/** Milliseconds that tests give a request where nothing is to run out of time: it is answered, however slow the machine is at it. */
export const PATIENCE = 600_000;
