import { account } from '../../graph-seed/accounting';
import { responsibleUnits } from '../../graph-seed/extract/words/responsible-units';
import { readPlain as read } from '../../graph-seed/read';
import { segment } from '../../graph-seed/segment';
import type { ClauseSegment, DocumentSegment, SourceText } from '../../graph-seed/types';
import { disputed } from '../support/fuzz-claims';

const cut = (text: string): DocumentSegment => {
  const [only] = segment(read('text.txt', new TextEncoder().encode(text)) as SourceText);
  if (!only) throw new Error('no text');
  return only;
};
const outline = (clauses: readonly ClauseSegment[]): string[] =>
  clauses.flatMap((clause) => [`${clause.kind} ${clause.locator}`, ...outline(clause.children)]);

describe('numbering', () => {
  it('runs on through the text, or starts again with the locator of its parent', () => {
    expect(outline(cut('一、财政支持\n（一）奖励。对企业奖励。\n二、金融支持\n（二）贴息。给予贴息。\n').clauses)).toEqual([
      'CHAPTER 一',
      'ARTICLE （一）',
      'CHAPTER 二',
      'ARTICLE （二）',
    ]);
    expect(outline(cut('一、财政支持\n（一）奖励。对企业奖励。\n二、金融支持\n（一）贴息。给予贴息。\n').clauses)).toEqual([
      'CHAPTER 一',
      'ARTICLE 一/（一）',
      'CHAPTER 二',
      'ARTICLE 二/（一）',
    ]);
  });
  it('has 第几条 in Chinese and Arabic digits, chapters above and items below', () => {
    const text =
      '第一章 总则\n第 1 条 为支持发展，制定本办法。\n第 2 条 符合下列条件之一的：\n（一）注册满一年；\n（二）依法纳税。\n第二章 附则\n第 3 条 本办法由市财政局解释。';
    expect(outline(cut(text).clauses)).toEqual([
      'CHAPTER 第一章',
      'ARTICLE 第1条',
      'ARTICLE 第2条',
      'ITEM 第2条/（一）',
      'ITEM 第2条/（二）',
      'CHAPTER 第二章',
      'ARTICLE 第3条',
    ]);
  });
  it('is not a year, a decimal or a date at the start of a line', () => {
    const [article] = cut('一、支持研发。\n2024年起执行。\n1.5倍予以奖励。\n3月底前兑现。').clauses;
    expect(article?.words.text).toContain('2024年起执行。');
    expect(article?.children).toEqual([]);
  });
  it('of points may run on through headings', () => {
    const text =
      '一、减轻负担\n1.减税。减半征收。\n2.降费。免收费用。\n二、加大支持\n3.贴息。给予贴息。\n4.奖励。\n①给予奖励。\n②给予补助。';
    expect(outline(cut(text).clauses)).toEqual([
      'CHAPTER 一',
      'ARTICLE 1',
      'ARTICLE 2',
      'CHAPTER 二',
      'ARTICLE 3',
      'ARTICLE 4',
      'ITEM 4/①',
      'ITEM 4/②',
    ]);
  });
  it('in brackets may stand before digits', () =>
    expect(outline(cut('第一条 支持研发：\n（一）1类新药给予奖励；\n（二）2类新药给予补助。').clauses)).toEqual([
      'ARTICLE 第一条',
      'ITEM 第一条/（一）',
      'ITEM 第一条/（二）',
    ]));
  it('may be followed by a heading in brackets', () =>
    expect(cut('第一条 【境外上市】对企业给予奖励。').clauses[0]).toMatchObject({ heading: '境外上市' }));
  it('may be followed by a heading in round brackets, which is no mark of a repeal', () => {
    const clauses = cut('第一条（技改奖励）对设备投资给予奖励。\n第二条（已废止）对企业给予奖励。').clauses;
    expect(clauses.map(({ heading }) => heading)).toEqual(['技改奖励', null]);
  });
  it('may be followed by a heading on the same line, which is not the whole article', () => {
    const clauses = cut('第一条（适用对象）\n本办法适用于企业。\n第二条（附则）\n本办法自发布之日起施行。').clauses;
    expect(clauses.map(({ locator, heading }) => [locator, heading])).toEqual([
      ['第一条', '适用对象'],
      ['第二条', '附则'],
    ]);
  });
  it('may have no chapters, and is not part of the words', () => {
    const [first] = cut('一、鼓励投资。对新建项目给予补助。\n二、鼓励创新。对研发给予补助。').clauses;
    expect(first).toMatchObject({ kind: 'ARTICLE', locator: '一', heading: '鼓励投资', words: { text: '鼓励投资。对新建项目给予补助。' } });
  });
});

describe('responsible units', () => {
  const units = (text: string) => cut(text).clauses[0];
  it.each([
    '（责任单位：市财政局、市商务局）',
    '〔市财政局、市商务局〕',
    '【责任单位:市财政局、市商务局】',
    '(市财政局牵头,市商务局配合)',
    '（牵头单位：市财政局，配合单位：市商务局）',
    '[牵头单位：市财政局；配合单位：市商务局]',
  ])('are in the closing bracket %s', (bracket) => {
    const clause = units(`一、鼓励出口。给予补贴。${bracket}`);
    expect(clause?.units).toHaveLength(1);
    expect(clause?.units.flatMap(responsibleUnits).map(({ name }) => name)).toEqual(['市财政局', '市商务局']);
    expect(clause?.words.text).toBe('鼓励出口。给予补贴。');
  });
  it.each(['（产业基金）', '（2024年6月底前完成）', '（含本数）', '（以下简称专项资金）'])('are not in a bracket of words: %s', (bracket) =>
    expect(units(`一、鼓励出口。给予补贴。${bracket}`)?.units).toEqual([]),
  );
  it.each([
    '一、鼓励出口。给予补贴。\n责任单位：市财政局、市商务局',
    '一、鼓励出口。给予补贴。责任单位：市财政局、市商务局。',
    '一、鼓励出口。给予补贴。\n牵头单位：市财政局\n配合单位：市商务局',
  ])('are in a line without brackets: %j', (text) => {
    const clause = units(text);
    expect(clause?.units.flatMap(responsibleUnits).map(({ name }) => name)).toEqual(['市财政局', '市商务局']);
    expect(clause?.words.text).toBe('鼓励出口。给予补贴。');
    expect(clause?.children).toEqual([]);
  });
  it('are in a column of a table', () => {
    const clause = units(
      '一、支持范围\n事项\t标准\t牵头单位\n外贸新增\t奖励5万元\t市财政局\n境外参展\t补助3万元\t市商务局\n二、其他。按规定执行。',
    );
    expect(clause?.units.flatMap(responsibleUnits)).toMatchObject([
      { name: '市财政局', role: 'LEAD' },
      { name: '市商务局', role: 'LEAD' },
    ]);
    expect(clause?.words.text).toBe('支持范围\n事项\t标准\t牵头单位\n外贸新增\t奖励5万元\n境外参展\t补助3万元');
  });
  it('are not in a sentence that begins like such a line', () =>
    expect(units('一、严格考核。\n责任单位：未按期完成任务的，予以通报并限期整改到位。')?.units).toEqual([]));
  it('make paragraphs of an article if each has its own bracket', () => {
    const text = '一、鼓励园区。对园区给予奖励。（责任单位：市财政局）\n对运营机构给予补助。（责任单位：市商务局）\n二、其他。按规定执行。';
    expect(outline(cut(text).clauses)).toEqual(['ARTICLE 一', 'PARAGRAPH 一/第1款', 'PARAGRAPH 一/第2款', 'ARTICLE 二']);
  });
  it('belong to the article if only its last item has a bracket', () => {
    const [article] = cut('（一）支持融资。\n1.给予贴息。\n2.给予担保。（责任单位：市财政局）\n（二）支持上市。给予奖励。').clauses;
    expect(article?.units).toHaveLength(1);
    expect(article?.children.map((item) => item.units.length)).toEqual([0, 0]);
  });
});

describe('text outside the numbered clauses', () => {
  it('includes the mark of an annex before the title of the issued text', () => {
    const notice = '关于印发《遵义市创新券管理办法》的通知\n现印发给你们。\n附件\n遵义市创新券管理办法\n第一条 为加强管理，制定本办法。';
    expect(cut(notice).head.title?.text).toBe('遵义市创新券管理办法');
  });
  it('includes what a web page prints below a text', () => {
    const words = `奖励。${'对新认定的茶叶龙头企业给予奖励。'.repeat(6)}`;
    const under = ['遵义市人民政府办公室', '2024年3月11日', '相关解读：政策解读', '扫一扫在手机打开当前页'];
    const { clauses, head } = cut(['支持茶业发展若干措施', `一、${words}`, ...under].join('\n'));
    expect(clauses.map((clause) => clause.words.text)).toEqual([words]);
    expect(head.dateDocument).toBe('2024-03-11');
  });
  it('includes the particulars of a web page with the document number', () => {
    const page =
      '关于印发支持茶业发展若干措施的通知\n发文字号：黔府办发〔2024〕3号　　成文日期：2024-03-11\n支持茶业发展若干措施\n一、奖励。给予奖励。';
    expect(cut(page).head.number?.text).toBe('黔府办发〔2024〕3号');
  });
  const text =
    '某某市人民政府文件\n\n某政发〔2024〕5号\n\n太原市人民政府\n关于印发太原市支持商贸业发展若干措施的通知\n\n各县（市、区）人民政府：\n\n现印发给你们，请认真贯彻执行。\n\n太原市人民政府\n\n2024年3月5日\n\n太原市支持商贸业发展若干措施\n\n为支持商贸业发展，制定本措施。\n\n一、鼓励入统。给予奖励。（责任单位：市商务局）\n\n本措施自发布之日起施行，有效期3年。\n\n附件：申报表\n\n附件\n\n申报表\n\n一、填写说明\n\n抄送：市委各部门。\n\n太原市人民政府办公室 2024年3月6日印发';
  const document = cut(text);
  it('is a preamble, a closing clause or an annex', () =>
    expect(outline(document.clauses)).toEqual(['PREAMBLE 前言', 'ARTICLE 一', 'CLOSING 附则', 'ANNEX 附件', 'ITEM 附件/一']));
  it('includes the head: number, titles, addressees, dates', () => {
    const { number, title, noticeTitle, ...rest } = document.head;
    expect([number?.text, title?.text, noticeTitle?.text]).toEqual([
      '某政发〔2024〕5号',
      '太原市支持商贸业发展若干措施',
      '太原市人民政府关于印发太原市支持商贸业发展若干措施的通知',
    ]);
    expect(rest).toMatchObject({
      issuers: ['太原市人民政府'],
      addressees: ['各县（市、区）人民政府'],
      dateDocument: '2024-03-05',
      datePublication: '2024-03-06',
    });
  });
});

it('every character of a compilation has one place, including those above the first row of its table', () => {
  const points = Array.from({ length: 10 }, (_, i) => `${i + 1}.对企业给予奖励。\n晋发〔2021〕${i + 1}号`);
  const titles = '政策汇总表\n序号 政策 文号\n（以发文先后为序）\n1.关于支持企业的意见\n晋发〔2021〕1号';
  const compilation = cut(['惠企政策清单（市场建设篇）', ...points, titles].join('\n'));
  expect(compilation.rows.map(({ title, number }) => [title.text, number?.text])).toEqual([['关于支持企业的意见', '晋发〔2021〕1号']]);
  expect(account(compilation).unplaced).toEqual([]);
});

it('marks after the last words of a point are set aside once', () => {
  const points = Array.from({ length: 10 }, (_, i) => `${i + 1}.对企业给予**奖励**。支持__老__字号\n晋发〔2021〕${i + 1}号`);
  const compilation = cut(['惠企政策清单（市场建设篇）', ...points].join('\n'));
  expect(compilation.clauses[0]?.words.text).toBe('对企业给予奖励。');
  expect(compilation.furniture.slice(0, 2).map(({ reason }) => reason)).toEqual(['stray tail', 'stray tail']);
  expect(disputed(compilation)).toEqual([]);
});

it.each(['', '……', '随便写写，没有编号。', '一\n二\n三', '（一）（一）（一）', '第条第条', '1.\n1.\n1.'])(
  'no text is refused: %j',
  (text) => {
    const texts = segment(read('noise.txt', new TextEncoder().encode(text)) as SourceText);
    expect(texts.map(({ source }) => source.raw)).toEqual([text]);
  },
);
