import { readPlain as read } from '../../graph-seed/read';
import type { SourceText } from '../../graph-seed/types';
import { FULL } from '../support/full';
import { growth, LINEAR } from '../support/growth';

/** Lines of a file of 2 MB, or 20 MB with `npm run test:full`. */
const LINES = FULL ? 520_000 : 52_000;

const bytes = (text: string) => new TextEncoder().encode(text);
const words = (text: string) => (read('text.txt', bytes(text)) as SourceText).lines.map((line) => line.text);
const reasons = (text: string) => (read('text.txt', bytes(text)) as SourceText).furniture.map((one) => one.reason);

describe('furniture', () => {
  const column = [...'河南省财政厅'].join('\n');
  it('sets aside a column of single characters and the page number below it', () => {
    const text = `企业可以向市财政局申请补\n\n${column}\n\n\n12\n\n助资金。`;
    expect(words(text)).toEqual(['企业可以向市财政局申请补', '助资金。']);
    expect(reasons(text)).toContain('watermark');
    expect(reasons(text)).toContain('page number');
  });
  it('sets aside a letter of the watermark at the end of a line', () => {
    expect(words(`${column}\n\n\n3\n\n组织开展评估。河\n\n第二章`)).toEqual(['组织开展评估。', '第二章']);
  });
  it('keeps a sentence that begins with the watermark’s first letter', () => {
    expect(words(`${column}\n\n\n3\n\n组织开展评估。河\n\n南省各地参照执行。`).join('')).toBe('组织开展评估。河南省各地参照执行。');
  });
  it.each(['— 3 —', '- 12 -', '第 4 页', '3/15', '***', '-----'])('sets %s aside', (line) =>
    expect(words(`标题\n${line}\n正文。`)).toEqual(['标题', '正文。']),
  );
  it('keeps a number that a line break left alone', () => expect(words('最高奖励\n50\n万元。').join('')).toBe('最高奖励50万元。'));
  it('removes Markdown marks and keeps the level', () => {
    const [line] = (read('a.md', bytes('## **（一）加强支持。**扩大投资。')) as SourceText).lines;
    expect(line).toMatchObject({ text: '（一）加强支持。扩大投资。', markdownLevel: 2 });
  });
  it.each([
    ['对[古瓷窑](http://x.cn/a(1).html "说明")补助', '对古瓷窑补助'],
    ['符合[《认定标准》](<./a b.pdf>)的', '符合《认定标准》的'],
    ['取得[技师证书][a-1]的', '取得技师证书的'],
    ['见原文[1][2]', '见原文[1][2]'],
  ])('keeps the words of the link %s', (line, wanted) => expect(words(`${line}\n\n[a-1]: https://x.cn/q`)).toEqual([wanted]));
});

describe('paragraphs', () => {
  const full = '政策措施的对象范围标准程序期限责任监督评价公开兑现资金';
  it('begin with an indented line in hard-wrapped text with indents', () => {
    const page = `    ${full}\n${full}，\n    ${full}\n${full}。\n    ${full}\n${full}。`;
    const { lines } = read('text.txt', bytes(page)) as SourceText;
    expect(lines.map((line) => line.startsParagraph)).toEqual([true, false, true, false, true, false]);
  });
});

describe('characters', () => {
  it('stay as printed, without white space of the layout', () =>
    expect(words('按 ３０％ 给予 $\\times 1.5\\%$ 补助')).toEqual(['按３０％给予$\\times1.5\\%$补助']));
  it('lose the space between two Latin words in a line', () => expect(words('支持 Open Source 项目')).toEqual(['支持Open Source项目']));
  it('know their place in the file', () => {
    const source = read('text.txt', bytes('\n  第 一 行\n\n第二行')) as SourceText;
    for (const line of source.lines) expect([...line.text].map((_, i) => source.raw[line.at[i] ?? 0]).join('')).toBe(line.text);
  });
});

describe('any file', () => {
  it('may be empty', () => expect(read('empty.txt', bytes(''))).toMatchObject({ lines: [] }));
  it('may be GB18030', () => {
    const gb = Uint8Array.from([0xb2, 0xb9, 0xd6, 0xfa, 0xd7, 0xca, 0xbd, 0xf0]); // 补助资金
    expect((read('gb.txt', gb) as SourceText).lines[0]?.text).toBe('补助资金');
  });
  it('is refused by name if it is no text in any encoding', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251);
    expect(read('noise.txt', noise)).toMatchObject({ code: 'UNKNOWN_FORMAT', file: 'noise.txt' });
  });
  it('may be long', () =>
    expect((read('long.txt', bytes('对符合条件的企业给予奖励。\n\n'.repeat(LINES))) as SourceText).lines).toHaveLength(LINES));
  it('may hold a long run of digits', async () =>
    expect(await growth((count) => read('digits.txt', bytes('12'.repeat(count))), 2_000)).toBeLessThan(LINEAR));
});

describe('control characters', () => {
  // A text with too many of them is taken for binary.
  const before = '各县（市、区）人民政府认真组织实施，落实到位。\n'.repeat(20);
  it.each([
    ['U+001C', '对企业\u001c奖励\u001f10万元。', ['对企业奖励10万元。']],
    ['U+0000 and U+007F', '对企业\u0000奖励\u007f10万元。', ['对企业奖励10万元。']],
    ['U+0085, an end of line', '第一条 甲。\u0085第二条 乙。', ['第一条甲。', '第二条乙。']],
    ['alone on a line', '甲。\n\u001d\u001e\n乙。', ['甲。', '乙。']],
  ])('%s are left out', (_, text, lines) => expect(words(before + text).slice(20)).toEqual(lines));
});
