import { join } from 'node:path';
import type { Statement } from './driver-process';
import { answering } from './process';
import type { Side, Taken } from './side';

/** The hand-written Cypher on the raw driver. */
export function rawDriver(): Side {
  const { ask, close } = answering(join(__dirname, 'driver-process.js'), process.env);
  return {
    answer: async ({ cypher }, asking) => (await ask({ cypher, askings: [asking], batch: null } satisfies Statement)) as unknown[],
    ask: async ({ cypher }, askings, batch) => (await ask({ cypher, askings, batch } satisfies Statement)) as Taken,
    close,
  };
}
