import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';

/** Limits for reading a refused body. */
const MOST = { bytes: 32 * 1_048_576, milliseconds: 2_000 };

/**
 * Reads and drops the rest of a request. Resolves at its end or at the limits. If the service closed the connection earlier, the client would
 * get a broken pipe and lose the answer.
 */
export async function restDropped(request: IncomingMessage): Promise<void> {
  if (request.readableEnded || request.destroyed) return;
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), MOST.milliseconds);
  let bytes = 0;
  request.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > MOST.bytes) over.abort();
  });
  request.resume();
  await Promise.race([once(request, 'end', { signal: over.signal }), once(request, 'close', { signal: over.signal })]).catch(
    () => undefined,
  );
  clearTimeout(timer);
  over.abort();
}
