import { until } from '../abort';
import { unavailable } from '../errors';

/** Requests that run at once. More of them would only compete for the processor. */
const RUNNING = 16;
/** Requests that wait for their turn. */
const WAITING = 256;

/** Starts work in turn. */
export interface Admission {
  readonly admit: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
  readonly running: () => number;
  readonly waiting: () => number;
}

/**
 * A bounded queue before the database. An aborted request leaves it at once.
 * @throws SERVICE_UNAVAILABLE (reason BUSY) at once where it is full; the reason of the signal where that aborts first.
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
    // A request that ends hands its place to the next: `running` stays the same.
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
