/** Byte order marks (字节顺序标记). */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of a file, or null if no encoding of Chinese offices fits: UTF-8, UTF-16 in both orders, GB18030. */
export function decode(bytes: Uint8Array): string | null {
  for (const encoding of candidates(bytes)) {
    const text = decodeAs(bytes, encoding);
    if (text !== null && isText(text)) return text;
  }
  return null;
}

/** The text in one encoding, its byte order mark included, or null for invalid bytes. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding of a byte order mark. */
export const markedEncoding = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

/** Zero bytes occur only in UTF-16, as high bytes of ASCII: at odd places in one byte order, at even places in the other. */
function candidates(bytes: Uint8Array): readonly string[] {
  const marked = markedEncoding(bytes);
  if (marked) return [marked];
  const zeros = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, 100_000); i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
  return odd > even ? ['utf-16le', 'utf-8', 'gb18030'] : ['utf-16be', 'utf-8', 'gb18030'];
}

/** Text has almost no control, private-use or unassigned characters. A wrong encoding or a binary file has many. */
function isText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const foreign = sample.match(/[\p{Cc}\p{Co}\p{Cn}]/gu)?.filter((character) => !/[\t\n\r\f\v]/.test(character)).length ?? 0;
  return foreign <= sample.length / 100;
}
