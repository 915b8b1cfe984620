import { decode } from '../../graph-seed/read/decode';

const words = '第一条 对新认定的企业，给予一次性奖励50万元。\n第二条 自2024年5月1日起施行。\n';
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(big ? bytes.swap16() : bytes);
};
/** 奖励10万元。 */
const GB18030 = Uint8Array.from([0xbd, 0xb1, 0xc0, 0xf8, 0x31, 0x30, 0xcd, 0xf2, 0xd4, 0xaa, 0xa1, 0xa3]);

describe('a text is decoded', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${words}`)],
    ['UTF-16 LE with its mark', utf16(`\uFEFF${words}`, false)],
    ['UTF-16 BE with its mark', utf16(`\uFEFF${words}`, true)],
    ['UTF-16 LE', utf16(words, false)],
    ['UTF-16 BE', utf16(words, true)],
  ])('in %s', (_, bytes) => expect(decode(bytes)?.replace('\uFEFF', '')).toBe(words));
  it('in GB18030', () => expect(decode(GB18030)).toBe('奖励10万元。'));
  it('in GB18030 of four bytes', () => {
    // 㐀, U+3400
    expect(decode(Uint8Array.from([...GB18030, 0x81, 0x39, 0xee, 0x39]))).toBe('奖励10万元。㐀');
  });
  it('when it is empty', () => expect(decode(new Uint8Array())).toBe(''));
});

describe('bytes that are no text are refused', () => {
  it.each<[string, number[]]>([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0x90]],
    ['zeros', new Array(64).fill(0)],
    ['noise', Array.from({ length: 4_000 }, (_, i) => (i * 7_919) % 251)],
  ])('%s', (_, bytes) => expect(decode(Uint8Array.from(bytes))).toBeNull());
});
