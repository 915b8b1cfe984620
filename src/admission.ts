import fastq from 'fastq';
import { until } from './abort';
import { unavailable } from './errors';

/** Requests that are worked on at once. More of them would only take the processor from each other. */
export const RUNNING = 16;
/** Requests that wait for their turn. */
export const WAITING = 256;

/** Lets work begin in its turn. */
export interface Admission {
  readonly admit: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
  readonly running: () => number;
  readonly waiting: () => number;
}

/**
 * A bounded queue before the database.
 * @throws SERVICE_UNAVAILABLE (reason BUSY) at once where it is full; the reason of the signal where that aborts first.
 */
export function admission(running = RUNNING, waiting = WAITING): Admission {
  const queue = fastq.promise((work: () => Promise<unknown>) => work(), running);
  const admit = async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    if (queue.length() >= waiting) throw unavailable('BUSY');
    const begun = async () => {
      signal.throwIfAborted();
      return work();
    };
    return (await until(signal, queue.push(begun))) as T;
  };
  return { admit, running: () => queue.running(), waiting: () => queue.length() };
}
