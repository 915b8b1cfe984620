import { until } from '../abort';
import { unavailable } from '../errors';

/** Requests that run at once. More would only compete for the processor. */
const RUNNING = 16;
/** Requests that may wait. */
const WAITING = 256;

/** A queue for work, in the order of arrival. */
export interface Admission {
  readonly admit: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
  readonly running: () => number;
  readonly waiting: () => number;
}

/**
 * A bounded queue in front of the database. An aborted request leaves it at once.
 * `admit` throws SERVICE_UNAVAILABLE (reason BUSY) if the queue is full, or the reason of the signal if it aborts while waiting.
 */
export function admission(most = RUNNING, mostWaiting = WAITING): Admission {
  let running = 0;
  const waiting = new Set<() => void>();

  async function turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (running < most) {
      running++;
      return;
    }
    if (waiting.size >= mostWaiting) throw unavailable('BUSY');
    let begin = () => {};
    // A request that ends passes its place to the next one, so `running` stays the same.
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    waiting.add(begin);
    await until(signal, begun).catch((reason) => {
      if (!waiting.delete(begin)) end();
      throw reason;
    });
  }

  function end(): void {
    const [next] = waiting;
    if (next === undefined) {
      running--;
      return;
    }
    waiting.delete(next);
    next();
  }

  return {
    async admit(signal, work) {
      await turn(signal);
      try {
        return await work();
      } finally {
        end();
      }
    },
    running: () => running,
    waiting: () => waiting.size,
  };
}
