/** The text of a file, or null where no encoding that Chinese offices use fits: UTF-8, then GB18030. */
export function decode(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
      if (isText(text)) return text;
    } catch {
      // Not of this encoding.
    }
  }
  return null;
}

/** Text has next to no control, private-use or unassigned characters; a wrong encoding or a binary file is full of them. */
function isText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const foreign = sample.match(/[\p{Cc}\p{Co}\p{Cn}]/gu)?.filter((character) => !/[\t\n\r\f\v]/.test(character)).length ?? 0;
  return foreign <= sample.length / 100;
}
