/** Marks that say how the rest is encoded (字节顺序标记). */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of a file, or null where no encoding that Chinese offices use fits: UTF-8, UTF-16 in both orders, GB18030. */
export function decode(bytes: Uint8Array): string | null {
  for (const encoding of candidates(bytes)) {
    const text = decodeAs(bytes, encoding);
    if (text !== null && isText(text)) return text;
  }
  return null;
}

/** The text in one encoding, its mark included, or null where the bytes are not of it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that a mark at the beginning names. */
export const markedEncoding = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

/** A zero byte stands in no text but in UTF-16, where ASCII has its high byte: at odd places in one order, at even places in the other. */
function candidates(bytes: Uint8Array): readonly string[] {
  const marked = markedEncoding(bytes);
  if (marked) return [marked];
  const zeros = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, 100_000); i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
  return odd > even ? ['utf-16le', 'utf-8', 'gb18030'] : ['utf-16be', 'utf-8', 'gb18030'];
}

/** Text has next to no control, private-use or unassigned characters; a wrong encoding or a binary file is full of them. */
function isText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const foreign = sample.match(/[\p{Cc}\p{Co}\p{Cn}]/gu)?.filter((character) => !/[\t\n\r\f\v]/.test(character)).length ?? 0;
  return foreign <= sample.length / 100;
}
