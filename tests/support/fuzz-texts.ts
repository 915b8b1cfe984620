import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CORPUS } from './paths';

/** Pieces of policy texts, pieces that break parsing, and characters that no office prints. */
const PIECES = {
  heads: [
    '山西省人民政府办公厅文件',
    '晋政办发〔2026〕3号',
    '晋市政办（2023）39 号',
    '晋能源直党发〔20234〕81号',
    '关于印发《太原市支持商贸业发展若干措施》的通知',
    '太原市支持商贸业发展若干措施（试行）',
    '太原市支持商贸业发展若干措施（2025修订）',
    '各市、县人民政府，省人民政府各委、办、厅、局：',
    '现印发给你们，请认真贯彻执行。',
    '（此件公开发布）',
    '抄送：省委各部门。',
    '山西省人民政府办公厅 2026年2月2日印发',
    '附件：申报表',
    '附件',
    '惠企政策点清单（市场建设篇）',
    '序号 政策 文号',
    '前 言',
    '晋工信发〔2021〕5号 晋财企〔2021〕6号',
    '太原市人民政府令',
    '第88号',
    '（2021年7月27日国务院令第999号公布）',
    '发文机关：晋城市人民政府 成文日期：2024-03-06',
    '发布时间：2024-03-08 10:30 来源：市政府办公室',
    '首页 > 政策',
    '主办：某区人民政府',
    '扫一扫在手机打开当前页',
    '面向单位',
    '政策内容：每人补贴1000元。',
    '问：谁可以申请？',
    '答：企业可以。',
    '目 录',
    '附 则',
    '附件1：标准表',
  ],
  numbers: [
    '一、',
    '二、',
    '（一）',
    '(二)',
    '（二十五）',
    '第一章 总则',
    '第三条 ',
    '第 十 条',
    '1.',
    '2．',
    '３、',
    '① ',
    '#39',
    '99999999999.',
    '（）',
    '第条',
    '## ',
    '第三条之一 ',
    '第二节 ',
    '1.1 ',
    '2.1.1 ',
    '一是',
    '㈠',
    '⑴',
    'A.',
    '1）',
    '- ',
    '> ',
  ],
  words: [
    '支持老字号。',
    '对新认定的“小巨人”企业，',
    '对首次达到5亿元、10亿元的分别奖励10万元、20万元。',
    '对专精特新企业给予',
    '一次性奖励50万元',
    '最高不超过200万元，',
    '按实际利息的50％给予贴息',
    '按3‰-5‰补助',
    '统筹安排３００万元',
    '每户企业每年',
    '不少于1-4亿元',
    '2.5万美元',
    '一千二百三十四万五千元',
    '营业收入',
    '在国家奖励基础上再奖励',
    '不重复享受。',
    '与我市其他同类优惠政策重复的，按照从优从高原则执行。',
    '同一企业累计最高50万元。',
    '由省财政厅、省工信厅负责',
    '落实《中小企业促进法》',
    '根据晋政发〔2021〕28号',
    '自2023年3月5日起施行，有效期2年。',
    '有效期至2027年12月31日',
    '自发布之日起施行',
    '执行至13月45日',
    '同时废止',
    '文件已废止',
    '到2025年达到30个以上',
    '$\\frac{a}{b} \\times 100\\%$',
    '智能算力规模达到100PFlops',
    'Ｆｕｌｌ　ｗｉｄｔｈ',
    'https://myj.shanxi.gov.cn',
  ],
  units: [
    '（责任单位：市商务局、市财政局）',
    '(省工信厅牵头,省财政厅等部门和各市政府按职责分工负责)',
    '【责任单位:市财政局】',
    '〔以下均需各市政府负责〕',
    '（省委组织部',
    '、）',
  ],
  furniture: [
    '- 3 -',
    '— 12 —',
    '第 3 页 共 9 页',
    '37',
    '----------',
    '山 西 省 人 民 政 府 公 报',
    '**',
    '__',
    '<br>',
    '|表|头|',
    '|---|---|',
    '奖项\t标准',
    '[办法](https://a.gov.cn)',
  ],
  marks: ['（', '）', '《', '》', '“', '〔', '〕', '【', '】', '[', ']', '、', '。', '；', '：', '%', '％', '‰', '¥', '—', '…'],
  odd: [
    '𠮷',
    '👨‍👩‍👧',
    '\u{10FFFF}',
    '\uFEFF',
    '\u0000',
    '\u200B',
    '\u0301',
    'ﬃ',
    '㈠',
    '㍿',
    '\u202E',
    '\uFFFD',
    '\uE000',
    '__proto__',
    'constructor',
  ],
  breaks: ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\f', '\v', '\u2028', ' ', '　', '\t', ''],
} as const;

const from = (pieces: readonly string[]) => fc.constantFrom(...pieces);

const piece = fc.oneof(
  { weight: 3, arbitrary: from(PIECES.breaks) },
  { weight: 4, arbitrary: from(PIECES.words) },
  { weight: 2, arbitrary: from(PIECES.numbers) },
  { weight: 1, arbitrary: from(PIECES.heads) },
  { weight: 1, arbitrary: from(PIECES.units) },
  { weight: 1, arbitrary: from(PIECES.furniture) },
  { weight: 1, arbitrary: from(PIECES.marks) },
  { weight: 1, arbitrary: from(PIECES.odd) },
);

/** A line that repeats in a text, like a watermark. */
const repeated = fc.tuple(piece, fc.integer({ min: 2, max: 8 })).map(([line, times]) => `\n${line}\n`.repeat(times));

/** Clauses with consecutive numbers, each with words and sometimes a bracket of units. */
const numbered = fc
  .array(fc.tuple(from(PIECES.words), from(PIECES.words), from(['', ...PIECES.units])), { maxLength: 4 })
  .map((clauses) => clauses.map((parts, i) => `（${'一二三四'[i]}）${parts.join('')}\n`).join(''));

const pieces = fc
  .array(fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: repeated }, { weight: 1, arbitrary: numbered }), {
    maxLength: 60,
    size: 'max',
  })
  .map((parts) => parts.join(''));

const FILES = readdirSync(CORPUS).map((name) => readFileSync(join(CORPUS, name), 'utf8'));
const COMPILATION = FILES.at(-1) ?? '';
/** The beginning of the compilation, long enough to be recognised as one, and a table of titles behind it. */
const SHORTENED = COMPILATION.slice(0, 2_500) + COMPILATION.slice(COMPILATION.search(/^序号/mu), COMPILATION.search(/^序号/mu) + 4_000);
const DELIVERED = [...FILES, SHORTENED];

/** Places where a text, a chapter of the compilation or a table of titles begins, and random places. */
const beginnings = DELIVERED.map((text) =>
  fc.oneof(
    fc.constantFrom(0, ...Array.from(text.matchAll(/^.*(?:清单（.{1,12}篇）|序\s*号).*$/gmu), ({ index }) => index)),
    fc.nat(text.length),
  ),
);

/** A stretch of a delivered text with some characters removed and others inserted. */
const mutilated = fc
  .record({
    begun: fc.oneof(...beginnings.map((place, i) => place.map((at) => DELIVERED[i]?.slice(at) ?? ''))),
    length: fc.integer({ min: 1, max: 5_000 }),
    cuts: fc.array(fc.record({ at: fc.nat(5_000), gone: fc.nat(40), put: piece }), { maxLength: 12 }),
  })
  .map(({ begun, length, cuts }) =>
    cuts.reduce((torn, { at, gone, put }) => torn.slice(0, at) + put + torn.slice(at + gone), begun.slice(0, length)),
  );

/** Texts of plausible pieces, damaged corpus texts, and texts of any characters. A lone surrogate becomes U+FFFD in TextEncoder. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: pieces },
  { weight: 3, arbitrary: mutilated },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ max: 0xffff, min: 0 }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)) },
);
