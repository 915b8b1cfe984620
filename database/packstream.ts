/** As much of PackStream and of Bolt's framing as one question needs: maps of short text, structures, chunks. */

/** Text of up to 65,535 bytes. */
export function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const size = bytes.length;
  const marker = size < 16 ? [0x80 | size] : size < 256 ? [0xd0, size] : [0xd1, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from(marker), bytes]);
}

/** Up to 15 entries; values are packed already. */
export function map(entries: Readonly<Record<string, Buffer>>): Buffer {
  const packed = Object.entries(entries).flatMap(([key, value]) => [text(key), value]);
  return Buffer.concat([Buffer.from([0xa0 | (packed.length / 2)]), ...packed]);
}

/** A message in one chunk with its end mark. */
export function message(tag: number, ...fields: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from([0xb0 | fields.length, tag]), ...fields]);
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 0xff]), body, Buffer.from([0, 0])]);
}

/** The complete messages at the head of a stream; chunks are joined, and what keeps a connection awake is left out. */
export function messages(stream: Buffer): Buffer[] {
  const complete: Buffer[] = [];
  const chunks: Buffer[] = [];
  for (let at = 0; at + 2 <= stream.length; ) {
    const size = stream.readUInt16BE(at);
    if (at + 2 + size > stream.length) break;
    if (size > 0) chunks.push(stream.subarray(at + 2, at + 2 + size));
    else if (chunks.length > 0) complete.push(Buffer.concat(chunks.splice(0)));
    at += 2 + size;
  }
  return complete;
}
