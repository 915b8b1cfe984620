/** The two-byte codes of GB18030, found by decoding all of them. */
const CODES = new Map<string, number>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (trail !== 0x7f && character.length === 1 && !CODES.has(character)) CODES.set(character, lead * 256 + trail);
  }

/** A text in GB18030, as Excel and older Chinese sites write it. Other characters become a question mark. */
export const gb18030 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character < '\u0080' ? character.charCodeAt(0) : (CODES.get(character) ?? 0x3f);
      return code < 0x80 ? [code] : [code >> 8, code & 0xff];
    }),
  );
