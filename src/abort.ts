/**
 * Resolves like the promise, or rejects as soon as the signal aborts. The work behind the promise goes on; its caller must end it.
 * @throws the reason of the signal, or the error of the promise
 */
export async function until<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
