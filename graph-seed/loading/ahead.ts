import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { GraphAddress } from '../../src/graph/neo4j';
import type { Generation, Standing } from './standing';

/** A standing graph as it was read before a load. It counts if no other load came between: see `load`. */
export interface Ahead {
  readonly generation: Generation;
  readonly standing: Standing;
}

/**
 * Reads the standing graph in a thread of its own, while this one is busy. Null if no generation is complete or the graph cannot be read.
 * @param program Path of the compiled ahead-thread.ts.
 */
export function readAhead(address: GraphAddress, program = join(__dirname, 'ahead-thread.js')): Promise<Ahead | null> {
  const thread = new Worker(program, { workerData: address });
  thread.unref();
  return new Promise((resolve) => {
    thread.once('message', resolve);
    for (const end of ['error', 'exit']) thread.once(end, () => resolve(null));
  });
}
