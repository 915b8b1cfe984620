import { until } from '../abort';
import { unavailable } from '../errors';

/** Requests that are worked on at once. More of them would only take the processor from each other. */
const RUNNING = 16;
/** Requests that wait for their turn. */
const WAITING = 256;

/** Lets work begin in its turn. */
export interface Admission {
  readonly admit: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
  readonly running: () => number;
  readonly waiting: () => number;
}

/**
 * A bounded queue before the database. What is aborted leaves it at once.
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
    // Whoever ends hands its place on: `running` stays as it is.
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
