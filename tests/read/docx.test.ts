import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, readPlain } from '../../graph-seed/read';
import type { SourceText } from '../../graph-seed/types';
import { docx, level, numbering, OFFICIAL, paragraph, run } from '../support/docx-writer';
import { factsOf, kept, paragraphsOf } from '../support/facts-kept';
import { growth, LINEAR } from '../support/growth';
import { CORPUS } from '../support/paths';

const one = async (bytes: Uint8Array) => (await read('file.docx', bytes))[0] as SourceText;
const wordsOf = async (bytes: Uint8Array) => (await one(bytes)).lines.map((line) => line.text);
const words = (blocks: string[], parts?: Record<string, string>) => wordsOf(docx(blocks, parts));

describe('the corpus in Word', () => {
  const names = readdirSync(CORPUS).filter((name) => !name.startsWith('004'));
  const texts = names.map((name) => readPlain(name, readFileSync(join(CORPUS, name))) as SourceText);
  const lost = async (print: (text: SourceText) => Uint8Array) => {
    const back = await Promise.all(texts.map(async (text) => (await read(text.file, print(text)))[0] as SourceText));
    return Object.values(kept(factsOf(texts), factsOf(back))).flatMap(({ lost, invented }) => [...lost, ...invented]);
  };
  it('keeps every fact as paragraphs', async () => {
    expect(await lost((text) => docx(paragraphsOf(text).map(({ text }) => paragraph(text))))).toEqual([]);
  });
  it('keeps every fact with automatic numbers', async () => {
    let made = 0;
    const print = (text: SourceText) => {
      const blocks = numbered(paragraphsOf(text).map(({ text }) => text));
      made += blocks.filter((block) => block.includes('numPr')).length;
      return docx(blocks, { numbering: OFFICIAL });
    };
    expect(await lost(print)).toEqual([]);
    expect(made).toBeGreaterThan(40);
  });
});

const HAN = [...'〇一二三四五六七八九十'];
const han = (n: number): string => (n <= 10 ? (HAN[n] ?? '') : `${n < 20 ? '' : HAN[Math.floor(n / 10)]}十${n % 10 ? HAN[n % 10] : ''}`);

/** Paragraphs of which consecutive numbers 一、（一）1. become automatic numbers. */
function numbered(paragraphs: readonly string[]): string[] {
  const counts = [0, 0, 0];
  const next = [() => `${han((counts[0] ?? 0) + 1)}、`, () => `（${han((counts[1] ?? 0) + 1)}）`, () => `${(counts[2] ?? 0) + 1}.`];
  return paragraphs.map((text) => {
    const at = next.findIndex((number) => text.startsWith(number()));
    if (at < 0) return paragraph(text);
    const number = next[at]?.() ?? '';
    counts.splice(at, 3, (counts[at] ?? 0) + 1, ...[0, 0].slice(at));
    return paragraph(text.slice(number.length), { id: 1, level: at });
  });
}

describe('automatic numbers', () => {
  const lists = (levels: string[], more = '') => ({ numbering: numbering(levels, more) });
  const item = (text: string, at = 0, id = 1) => paragraph(text, { id, level: at });

  it.each([
    ['chineseCountingThousand', '第%1条', 23, '第二十三条'],
    ['chineseCountingThousand', '第%1条', 105, '第一百〇五条'],
    ['chineseCountingThousand', '%1、', 110, '一百一十、'],
    ['chineseCounting', '（%1）', 12, '（十二）'],
    ['taiwaneseCountingThousand', '%1、', 10, '十、'],
    ['japaneseCounting', '%1、', 21, '二十一、'],
    ['ideographDigital', '%1、', 20, '二〇、'],
    ['ideographTraditional', '%1、', 3, '丙、'],
    ['ideographZodiac', '%1、', 2, '丑、'],
    ['chineseLegalSimplified', '%1、', 12, '壹拾贰、'],
    ['decimalEnclosedCircle', '%1', 11, '⑪'],
    ['decimalEnclosedCircleChinese', '%1', 20, '⑳'],
    ['decimalFullWidth', '%1．', 12, '１２．'],
    ['decimalZero', '%1.', 7, '07.'],
    ['lowerLetter', '%1)', 28, 'bb)'],
    ['upperLetter', '%1.', 3, 'C.'],
    ['lowerRoman', '%1.', 14, 'xiv.'],
    ['upperRoman', '%1.', 9, 'IX.'],
    ['none', '附件', 1, '附件'],
  ])('%s in %s are printed as in Word', async (form, text, value, printed) => {
    const found = await words(
      Array.from({ length: value }, () => item('条文')),
      lists([level(0, form, text)]),
    );
    expect(found.at(-1)).toBe(`${printed}条文`);
  });

  it('begin anew under a higher number, and run on if the list says so', async () => {
    const blocks = [item('甲', 0), item('子', 1), item('丑', 1), item('乙', 0), item('寅', 1)];
    const [first, second] = [level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）')];
    expect((await words(blocks, lists([first, second]))).at(-1)).toBe('（一）寅');
    const runsOn = level(1, 'chineseCounting', '（%2）', '<w:lvlRestart w:val="0"/>');
    expect((await words(blocks, lists([first, runsOn]))).at(-1)).toBe('（三）寅');
  });
  it('show the higher numbers, in digits if the list says so', async () => {
    const legal = level(1, 'decimal', '%1.%2', '<w:isLgl/>');
    expect(await words([item('甲'), item('乙', 1)], lists([level(0, 'chineseCounting', '%1、'), legal]))).toEqual(['一、甲', '1.1乙']);
  });
  it('count on in a second list of the same definition, unless it begins anew', async () => {
    const more = (override: string) => `<w:num w:numId="2"><w:abstractNumId w:val="0"/>${override}</w:num>`;
    const blocks = [item('甲'), item('乙'), item('丙', 0, 2), item('丁', 0, 2)];
    const levels = [level(0, 'decimal', '%1.')];
    const anew = more('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    expect(await words(blocks, { numbering: numbering(levels).replace('</w:numbering>', `${more('')}</w:numbering>`) })).toContain('3.丙');
    expect(await words(blocks, { numbering: numbering(levels).replace('</w:numbering>', `${anew}</w:numbering>`) })).toEqual([
      '1.甲',
      '2.乙',
      '1.丙',
      '2.丁',
    ]);
  });
  it('follow the style of the paragraph, or the style that it is based on', async () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Clause"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Clause"/></w:style></w:styles>`;
    const styled = (style: string, text: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
    const none = `<w:p><w:pPr><w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${run('无号')}</w:p>`;
    const parts = { ...lists([level(0, 'chineseCounting', '第%1条　')]), styles };
    expect(await words([styled('Clause', '总则'), styled('Own', '范围'), none], parts)).toEqual(['第一条总则', '第二条范围', '无号']);
  });
  it('in an unknown form are digits, with a warning', async () => {
    const source = await one(docx([item('甲'), item('乙')], lists([level(0, 'koreanCounting', '%1.')])));
    expect(source.lines.map(({ text }) => text)).toEqual(['1.甲', '2.乙']);
    expect(source.notices).toEqual([
      { code: 'NUMBER_FORM', line: 1, message: '编号格式“koreanCounting”不认识，第 1 段起的编号以阿拉伯数字代替，请核对。' },
    ]);
  });
  it('are not made of bullets', async () => {
    expect(await words([item('甲')], lists([level(0, 'bullet', '\uf06c')]))).toEqual(['甲']);
  });
  it('do not count deleted paragraphs', async () => {
    const gone =
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>';
    expect(await words([item('甲'), gone, item('乙')], lists([level(0, 'decimal', '%1.')]))).toEqual(['1.甲', '2.乙']);
  });
});

describe('words', () => {
  const p = (inner: string) => `<w:p>${inner}</w:p>`;
  it.each([
    ['a hyphen that does not break', `${run('2021')}<w:r><w:noBreakHyphen/></w:r>${run('2025年')}`, '2021-2025年'],
    ['a soft hyphen', `${run('补')}<w:r><w:softHyphen/></w:r>${run('贴')}`, '补贴'],
    ['a tab', `${run('甲')}<w:r><w:tab/></w:r>${run('乙')}`, '甲乙'],
    ['a sign of a symbol font', `${run('产值')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run('1亿元')}`, '产值≥1亿元'],
    ['a hidden run', `${run('补贴')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>批注</w:t></w:r>`, '补贴'],
    [
      'characters with their reading',
      '<w:r><w:ruby><w:rt><w:r><w:t>jǐ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>给</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '给',
    ],
    ['a link', `<w:hyperlink w:anchor="a">${run('晋政发〔2021〕1号')}</w:hyperlink>`, '晋政发〔2021〕1号'],
    ['a control', `<w:sdt><w:sdtPr/><w:sdtContent>${run('已填')}</w:sdtContent></w:sdt>`, '已填'],
    ['a fraction', '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>', '1/3'],
    [
      'a field',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>第三条</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '第三条',
    ],
    [
      'a character in a circle',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\o\\ac(○,2)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '②',
    ],
    ['an inserted run', `<w:ins>${run('新')}</w:ins>${run('额度')}`, '新额度'],
    ['a moved run', `<w:moveTo>${run('移来')}</w:moveTo><w:moveFrom>${run('移走')}</w:moveFrom>`, '移来'],
  ])('%s', async (_, inner, printed) => expect(await words([p(inner)])).toEqual([printed]));

  it('of a paragraph with a deleted mark join the next paragraph', async () => {
    const blocks = [`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('给予')}</w:p>`, paragraph('奖励。')];
    expect(await words(blocks)).toEqual(['给予奖励。']);
  });
  it('after a soft break are a paragraph, unless a sentence goes on', async () => {
    const brk = '<w:r><w:br/></w:r>';
    expect(await words([p(`${run('一、补贴标准。')}${brk}${run('二、申报程序。')}`)])).toEqual(['一、补贴标准。', '二、申报程序。']);
    const long = '对符合条件的企业按照设备投资额的一定比例给予不超过三年的';
    expect(await words([p(`${run(long)}${brk}${run('贷款贴息。')}`)])).toEqual([`${long}贷款贴息。`]);
  });
  it('that were deleted are left out and counted', async () => {
    const source = await one(
      docx([p(`<w:del><w:r><w:delText>旧额度50万元</w:delText></w:r></w:del><w:ins>${run('新额度80万元')}</w:ins>`)]),
    );
    expect(source.lines.map(({ text }) => text)).toEqual(['新额度80万元']);
    expect(source.notices).toEqual([{ code: 'TRACKED', message: '文件带有修订，按“接受全部修订”读入；删除的 1 处没有读入。' }]);
  });
  it('of a text box follow its paragraph, once', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await words([p(run('正文') + drawn)])).toEqual(['正文', '框内']);
  });
  it('of a footnote follow the paragraph that refers to it', async () => {
    const footnotes = `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="0">${paragraph('线')}</w:footnote><w:footnote w:id="2">${paragraph('注：含税。')}</w:footnote></w:footnotes>`;
    expect(await words([p(`${run('补贴10万元。')}<w:r><w:footnoteReference w:id="2"/></w:r>`), paragraph('又。')], { footnotes })).toEqual([
      '补贴10万元。',
      '注：含税。',
      '又。',
    ]);
  });
  it('of a table of contents, headers and footers are set aside', async () => {
    const styles = '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="toc 1"/></w:style></w:styles>';
    const header1 = `<w:hdr xmlns:w="w">${paragraph('太行市人民政府公报')}</w:hdr>`;
    const footer1 = `<w:ftr xmlns:w="w">${paragraph('— 3 —')}</w:ftr>`;
    const entry = `<w:p><w:pPr><w:pStyle w:val="a1"/></w:pPr>${run('一、总则 1')}</w:p>`;
    const source = await one(docx([entry, paragraph('一、总则')], { styles, header1, footer1 }));
    expect(source.lines.map(({ text }) => text)).toEqual(['一、总则']);
    expect(source.furniture.map(({ reason }) => reason)).toEqual(['contents', 'running head']);
  });
});

describe('tables', () => {
  const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const raw = async (...blocks: string[]) => (await one(docx(blocks))).raw.trimEnd().split('\n');
  const text = (words: string) => cell(paragraph(words));

  it('give one paragraph a row, with cells separated by tabs', async () =>
    expect(await raw(table(row(text('奖项'), text('标准')), row(text('一等奖'), text('20万元'))))).toEqual([
      '奖项\t标准',
      '一等奖\t20万元',
    ]));
  it('keep their columns where cells are merged', async () => {
    const down = (value: string) => `<w:vMerge${value}/>`;
    const merged = table(
      row(cell(paragraph('类'), down(' w:val="restart"')), text('甲'), text('1万元')),
      row(cell('<w:p/>', down('')), text('乙'), text('2万元')),
      row(cell(paragraph('合计'), '<w:gridSpan w:val="2"/>'), text('3万元')),
    );
    expect(await raw(merged)).toEqual(['类\t甲\t1万元', '\t乙\t2万元', '合计\t\t3万元']);
  });
  it('that frame a text give its paragraphs', async () => {
    const inner = ['太行市若干措施', '第一条 补贴10万元。', '第二条 本措施自印发之日起施行。'].map((one) => paragraph(one)).join('');
    expect(await raw(table(row(cell(inner))))).toHaveLength(3);
  });
  it('may be nested', async () => {
    const inner = table(row(text('甲'), text('乙')));
    expect(await raw(table(row(cell(`${paragraph('附表')}${inner}`))))).toEqual(['附表', '甲\t乙']);
    expect(await raw(table(row(text('标准'), cell(inner))))).toEqual(['标准\t甲 乙']);
  });
  it('lose deleted rows', async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${text('旧')}${text('1')}</w:tr>`;
    expect(await raw(table(gone, row(text('新'), text('2'))))).toEqual(['新\t2']);
  });
});

describe('a hostile Word file', () => {
  it('of 20,000 paragraphs is read in linear time', async () => {
    const file = (count: number) =>
      docx(
        Array.from({ length: count }, () => paragraph('奖励10万元。', { id: 1, level: 0 })),
        { numbering: OFFICIAL },
      );
    const files = new Map([10_000, 20_000].map((count) => [count, file(count)]));
    expect(await growth((count) => one(files.get(count) ?? file(count)), 10_000)).toBeLessThan(LINEAR);
  });
  it('with very deep nesting is damaged', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(2_000) + '</w:tc></w:tr></w:tbl>'.repeat(2_000);
    expect(await read('deep.docx', docx([deep]))).toMatchObject([{ code: 'DAMAGED' }]);
  });
  it('with custom entities is damaged', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]><w:p><w:r><w:t>&b;</w:t></w:r></w:p>`;
    expect(await read('bomb.docx', docx([bomb]))).toMatchObject([{ code: 'DAMAGED' }]);
  });
  it('that is incomplete is damaged', async () => {
    const bytes = docx([paragraph('甲')]);
    expect(await read('torn.docx', bytes.subarray(0, bytes.length - 40))).toMatchObject([{ code: 'DAMAGED' }]);
  });
});
