import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';

/** Limits for reading and dropping a refused body: bytes, and milliseconds. */
const MOST = { bytes: 32 * 1_048_576, milliseconds: 2_000 };

/**
 * Resolves when the rest of a request has been read and dropped. If the service closed the connection earlier, the client would see a
 * broken pipe and lose the answer.
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
