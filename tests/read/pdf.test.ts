import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../graph-seed/read';
import { ideograph } from '../../graph-seed/read/print/radicals';
import type { SourceText, Warning } from '../../graph-seed/types';
import { growth, LINEAR } from '../support/growth';
import { type Drawing, pdfOf, setOf } from '../support/pdf-writer';

const one = async (bytes: Uint8Array) => (await read('text.pdf', bytes))[0] as SourceText | Warning;
const source = async (...pages: Drawing[]) => (await one(pdfOf(pages))) as SourceText;
/** Paragraphs without furniture, with cells separated by |. */
const words = ({ raw, furniture }: SourceText) => {
  const aside = new Set(furniture.map(({ start }) => start));
  const lines = [...raw.matchAll(/.+/gu)].filter(({ index }) => !aside.has(index));
  return lines.map(([text]) => text.replaceAll('\t', '|'));
};
const aside = ({ raw, furniture }: SourceText) => furniture.map(({ start, end, reason }) => `${reason}: ${raw.slice(start, end)}`);

const FIRST =
  '支持企业开展技术改造，对符合条件的项目按照设备投资额的一定比例给予补助，单个项目最高补助50万元，同一企业每年只能申报一个项目。';
const SECOND = '鼓励企业参加展会，对参加境外展会的企业给予展位费补助，每个展位最高补助2万元。';
const THIRD = '由市工业和信息化局会同市财政局负责组织实施，并于每年第一季度公布上一年度的兑现情况。';
const text = (words: string, x: number, y: number, more = {}) => ({ text: words, x, y, ...more });

describe('paragraphs of a PDF', () => {
  it('begin at an indented line', async () => {
    expect(words(await source({ texts: setOf([FIRST, SECOND, THIRD]) }))).toEqual([FIRST, SECOND, THIRD]);
  });

  it('begin after a short line or at a number if nothing is indented', async () => {
    const numbered = [`一、${FIRST}`, `二、${SECOND}`, `三、${THIRD}`];
    for (const perLine of [26, 27, 28, 29, 30])
      expect(words(await source({ texts: setOf(numbered, { indent: 0, perLine }) }))).toEqual(numbered);
  });

  it('continue across pages, and each character has its page', async () => {
    const lines = setOf([FIRST, SECOND, THIRD]);
    const page = (number: number) => text(`— ${number} —`, 280, 790);
    const pdf = await source({ texts: [...lines.slice(0, 1), page(1)] }, { texts: [...lines.slice(1), page(2)] });
    expect(words(pdf)).toEqual([FIRST, SECOND, THIRD]);
    expect(aside(pdf)).toEqual(['page number: — 1 —', 'page number: — 2 —']);
    const [first, second = 0] = pdf.pageStarts;
    expect(first).toBe(0);
    expect(pdf.raw.slice(second)).toMatch(new RegExp(`^${lines[1]?.text}`, 'u'));
  });

  it('are one title if centred lines stand close', async () => {
    const title = [
      text('青石市人民政府办公室关于印发', 150, 120, { size: 22 }),
      text('青石市支持民宿发展若干措施的通知', 120, 156, { size: 22 }),
    ];
    const pdf = await source({ texts: [...title, ...setOf([FIRST, SECOND], { top: 220 })] });
    expect(words(pdf)).toEqual(['青石市人民政府办公室关于印发青石市支持民宿发展若干措施的通知', FIRST, SECOND]);
  });

  it('are read column by column', async () => {
    const columns = [
      [FIRST, SECOND],
      [THIRD, FIRST],
    ].flatMap((paragraphs, i) => setOf(paragraphs, { left: 60 + 250 * i, perLine: 14, size: 16, top: 160 }));
    const pdf = await source({ texts: [text('本市公报', 260, 110, { size: 22 }), ...columns] });
    expect(words(pdf)).toEqual(['本市公报', FIRST, SECOND, THIRD, FIRST]);
  });

  it('of a rotated page are read upright', async () => {
    const turned = setOf([FIRST, SECOND]).map(({ x, y, ...more }) => ({ ...more, x: 595 - y, y: x + 100, angle: -90 }));
    expect(words(await source({ texts: turned, rotate: 270 }))).toEqual([FIRST, SECOND]);
  });

  it('keep a space between Latin words, and false bold adds none', async () => {
    const bold = [text('支持 Open Source 项目', 100, 120), text('支持 Open Source 项目', 100.4, 120)];
    expect(words(await source({ texts: [...bold, ...setOf([FIRST], { top: 200 })] }))).toEqual(['支持 Open Source 项目', FIRST]);
  });
});

describe('furniture of a PDF', () => {
  it('is a slanted or pale watermark', async () => {
    const marks = [text('山西省工信厅', 150, 500, { size: 48, angle: 35 }), text('内部资料', 120, 330, { size: 60, grey: 0.8 })];
    const pdf = await source({ texts: [...setOf([FIRST, SECOND]), ...marks] });
    expect(words(pdf)).toEqual([FIRST, SECOND]);
    expect(aside(pdf)).toEqual(['watermark: 山西省工信厅', 'watermark: 内部资料']);
  });

  it('is a running head, and a number at the same place of each page', async () => {
    const page = (number: number, paragraph: string) => ({
      texts: [text('青石市人民政府公报2024年第3期', 300, 60, { size: 10 }), ...setOf([paragraph]), text(String(number), 300, 800)],
    });
    const pdf = await source(page(11, FIRST), page(12, SECOND), page(13, THIRD));
    expect(words(pdf)).toEqual([FIRST, SECOND, THIRD]);
    expect(aside(pdf).filter((one) => one.startsWith('running head'))).toHaveLength(3);
    expect(aside(pdf).filter((one) => one.startsWith('page number'))).toHaveLength(3);
  });

  it.each(['2026/3/1 14:05', '2026/3/1 下午2:05', '3/1/26, 2:05 PM', '01/03/2026, 14:05'])(
    'is what a browser prints around one page: %s',
    async (time) => {
      const head = [text(time, 24, 20, { size: 8 }), text('青石市人民政府', 280, 20, { size: 8 })];
      const foot = [text('https://www.example.gov.cn/art/1.html', 24, 830, { size: 8 }), text('1/1', 560, 830, { size: 8 })];
      expect(words(await source({ texts: [...head, ...setOf([FIRST, SECOND, THIRD]), ...foot] }))).toEqual([FIRST, SECOND, THIRD]);
    },
  );

  it('is not the number of an annex at the top of a page, nor a sum at its foot', async () => {
    const page = (number: number) => ({ texts: [text(`附件${number}`, 79, 70), ...setOf([FIRST]), text('50万元', 79, 790)] });
    expect(words(await source(page(1), page(2)))).toEqual(['附件1', FIRST, '50万元', '附件2', FIRST, '50万元']);
  });
});

/** Rules of a table, and its texts inside their cells. */
function table(rows: readonly (readonly string[])[], top: number): Required<Pick<Drawing, 'texts' | 'rules'>> {
  const [left, width, height] = [79, 145, 30];
  const columns = rows[0]?.length ?? 0;
  const bottom = top + rows.length * height;
  return {
    rules: [
      ...Array.from({ length: rows.length + 1 }, (_, i) => [left, top + i * height, left + columns * width, top + i * height] as const),
      ...Array.from({ length: columns + 1 }, (_, i) => [left + i * width, top, left + i * width, bottom] as const),
    ],
    texts: rows.flatMap((row, i) => row.map((cell, column) => text(cell, left + column * width + 4, top + i * height + 20))),
  };
}

describe('tables of a PDF', () => {
  const HEAD = ['等级', '标准', '单位'];
  it('are rows with separate cells, between the paragraphs around them', async () => {
    const { texts, rules } = table([HEAD, ['国家级', '20万元', '市工信局'], ['省级', '', '市工信局']], 300);
    const pdf = await source({ texts: [...setOf([FIRST]), ...texts, ...setOf([SECOND], { top: 450 })], rules });
    expect(words(pdf)).toEqual([FIRST, '等级|标准|单位', '国家级|20万元|市工信局', '省级||市工信局', SECOND]);
  });

  it('continue across pages, and a repeated header is set aside', async () => {
    const before = table([HEAD, ['国家级', '20万元', '市工信局']], 700);
    const after = table([HEAD, ['省级', '10万元', '市工信局']], 100);
    const pdf = await source(before, after);
    expect(words(pdf)).toEqual(['等级|标准|单位', '国家级|20万元|市工信局', '省级|10万元|市工信局']);
    expect(aside(pdf)).toEqual(['running head: 等级\t标准\t单位']);
  });

  it('join a row that a page break divides', async () => {
    const before = table([HEAD, ['1', '对新认定的企业', '市工信局']], 700);
    const pdf = await source(before, table([['', '给予奖励20万元', '']], 100));
    expect(words(pdf)).toEqual(['等级|标准|单位', '1|对新认定的企业给予奖励20万元|市工信局']);
  });

  it('are found without rules by aligned gaps', async () => {
    const rows = [HEAD, ['国家级', '20万元', '市工信局'], ['省级', '10万元', '市财政局']];
    const pdf = await source({ texts: rows.flatMap((row, i) => row.map((cell, column) => text(cell, 79 + column * 140, 120 + i * 28))) });
    expect(words(pdf)).toEqual(['等级|标准|单位', '国家级|20万元|市工信局', '省级|10万元|市财政局']);
  });
});

describe('characters of a PDF', () => {
  it.each([
    ['⽉', '月'],
    ['⻔', '门'],
    ['⺠', '民'],
    ['⼾', '户'],
    ['⻢', '马'],
    ['\uF92A', '浪'],
    ['元', '元'],
  ])('%s is the ideograph %s', (printed, meant) => expect(ideograph(printed)).toBe(meant));
});

describe('a PDF that is not read, or only in part', () => {
  const full = { texts: setOf([FIRST, SECOND, THIRD]) };
  const scan = { images: [[0, 0, 595, 842]] as const };
  it('is a scan, refused with its pages', async () => {
    expect(await one(pdfOf([scan, scan, { ...scan, texts: [text('1', 300, 800)] }]))).toMatchObject({
      code: 'SCANNED',
      message: '第 1–3 页是扫描图像，没有文字层，没有读入。请提供 Word 版，或先用 OCR 软件转成双层 PDF 并核对金额。',
    });
  });

  it('has single scanned pages, which are named; the others are read', async () => {
    const pdf = await source(full, scan, full, full, scan);
    expect(words(pdf)).toHaveLength(9);
    expect(pdf.notices).toMatchObject([{ code: 'SCANNED', message: expect.stringContaining('第 2、5 页') }]);
    expect(pdf.pageStarts).toHaveLength(5);
  });

  it('is not a scan with a text layer, which is read', async () => {
    expect(words(await source({ ...scan, ...full }))).toEqual([FIRST, SECOND, THIRD]);
  });

  it('has a garbled text layer: characters without codes, or rare characters', async () => {
    const uncoded = setOf([FIRST]).map((line) => ({ ...line, isUncoded: true }));
    expect(await one(pdfOf([{ texts: uncoded }]))).toMatchObject({ code: 'SPOILT_TEXT' });
    const strange = await one(pdfOf([{ texts: [text('犐犆犛犜犝犞犟犠犡犢犣犤犥犦犧', 79, 120), ...setOf([SECOND])] }]));
    expect(strange).toMatchObject({ code: 'SPOILT_TEXT', message: expect.stringContaining('% 的汉字不在通用字集') });
  });

  it('has a few characters without codes, which are a warning', async () => {
    const pdf = await source({ texts: [...setOf([FIRST, SECOND, THIRD]), text('乱', 79, 500, { isUncoded: true })] });
    expect(pdf.notices).toMatchObject([{ code: 'SPOILT_TEXT', message: expect.stringContaining('有 1 个字符没有编码') }]);
  });

  it('needs a password', async () => {
    const key = '0'.repeat(64);
    const encrypt = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>`;
    expect(await one(pdfOf([full], encrypt))).toMatchObject({ code: 'ENCRYPTED' });
  });

  it('is damaged, too long or empty', async () => {
    expect(await one(Buffer.from('%PDF-1.7\nnothing'))).toMatchObject({ code: 'DAMAGED' });
    expect(await one(pdfOf(Array.from({ length: 1001 }, () => ({}))))).toMatchObject({ code: 'TOO_LARGE' });
    expect(await one(pdfOf([{}]))).toMatchObject({ code: 'EMPTY' });
  });

  it('is recognised by content, whatever its name', async () => {
    expect((await read('a.txt', pdfOf([full])))[0]).toMatchObject({ mediaType: 'application/pdf' });
  });
});

it('the time to read a PDF is linear in its pages', async () => {
  const read = (pages: number) =>
    one(pdfOf(Array.from({ length: pages }, () => ({ texts: setOf([FIRST, SECOND, THIRD, FIRST, SECOND, THIRD]) }))));
  expect(await growth(read, 60)).toBeLessThan(LINEAR);
});

/** Printed by Chromium and by LibreOffice from page.html. */
describe.each(['chromium.pdf', 'libreoffice.pdf'])('%s', (name) => {
  it('reads as page.html says', async () => {
    const pdf = (await one(readFileSync(join(__dirname, 'fixtures', name)))) as SourceText;
    const page = readFileSync(join(__dirname, 'fixtures', 'page.html'), 'utf8');
    const printed = [...page.matchAll(/<(?:p|tr)[^>]*>(.+?)<\/(?:p|tr)>/gu)].map(([, inner = '']) =>
      inner
        .replace(/<\/td><td[^>]*>/gu, '|')
        .replace(/<[^>]+>/gu, '')
        .trim(),
    );
    expect(words(pdf)).toEqual(printed);
  });
});
