/**
 * Resolves like the promise, or rejects at once if the signal aborts first. The promise itself goes on; its caller must end its work.
 * @throws the reason of the signal.
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
