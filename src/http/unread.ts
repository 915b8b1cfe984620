import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';

/** Of a body that nobody reads, so much is read and dropped, for so many milliseconds at most. */
const MOST = { bytes: 32 * 1_048_576, milliseconds: 2_000 };

/**
 * Resolves once the rest of a request has been read and dropped. A connection that is closed while its client still sends ends for the
 * client in a broken pipe, and the answer is lost.
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
