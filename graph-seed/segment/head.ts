import { fold, join, plain, slice } from '../passage';
import type { DocumentHead, Passage } from '../types';
import { isUnitName, leadingOrgans } from '../vocabulary/departments';
import { documentNumber } from '../vocabulary/document-numbers';
import { paragraphDate } from './dates';
import type { Paragraph } from './paragraphs';

const KIND_OF_TEXT =
  /(?:通知|意见|决定|公告|通告|办法|措施|方案|规定|细则|政策|计划|规划|函|批复|条例|要点|清单|指南|纲要|制度|规则|规程|规范|指引|导则|预案|章程|若干政策)(?:[(][^()]{1,10}[)])*$/u;
const LETTERHEAD = /^.{2,40}文件$/u;
const NOTE = /^[(](?:此件|本文|此文).{2,20}[)]$|^附件[\d一二三四五六七八九十]*:?$/u;
const SOURCE =
  /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?.*(?:来源|作者)|(?:发布|发文|成文|印发)(?:时间|日期)|来源|索引号|信息来源|发文字号|文号|发布机构|发文机关|主题分类|主题词|有效性|分类:)/u;
/** The number in a web page's table of particulars: 发文字号：晋政发〔2021〕1号　成文日期：… */
const LABELLED_NUMBER = /(?:发文字号|文号)[:]?(?<number>[^:;,。]{3,24}?号)/u;
const ADDRESSED = /^(?:各|省|市|区|县|有关|驻).{1,400}:$/u;
/** So long may a line of a title be, in characters. */
const LONGEST_LINE = 60;

export interface Opening {
  readonly head: DocumentHead;
  /** The unnumbered opening of the text (前言). */
  readonly preamble: readonly Paragraph[];
  readonly metadata: readonly Passage[];
}

type Role = 'number' | 'letterhead' | 'note' | 'date' | 'source' | 'addressees' | 'organ' | 'title line' | 'words';

function roleOf(text: string): Role {
  if (documentNumber(text)) return 'number';
  if (LETTERHEAD.test(text)) return 'letterhead';
  if (NOTE.test(text)) return 'note';
  if (SOURCE.test(text)) return 'source';
  if (paragraphDate(text)) return 'date';
  if (ADDRESSED.test(text)) return 'addressees';
  if (text.length <= LONGEST_LINE && !/[。;:,!?]/u.test(text))
    return leadingOrgans(`${text}关于`).join('') === text || isUnitName(text) ? 'organ' : 'title line';
  return 'words';
}

/** What stands before the first number of a text: letterhead, number, titles, addressees, the notice that issues the text, its dates, its preamble. */
export function opening(paragraphs: readonly Paragraph[]): Opening {
  const items = paragraphs.map((paragraph) => ({ paragraph, text: fold(paragraph.text), role: roleOf(fold(paragraph.text)) }));
  const blocks = titleBlocks(
    items.map((item) => item.role),
    items.map((item) => item.text),
  );
  const titles = blocks.map(([start, end]) => join(items.slice(start, end).map((item) => item.paragraph)));
  const bodyStart = blocks.at(-1)?.[1] ?? 0;
  const isMeta = (role: Role, i: number) => i < bodyStart || (role !== 'words' && role !== 'title line');
  const of = (role: Role) => items.filter((item) => item.role === role);
  const signed = items.filter((item, i) => item.role === 'organ' && !blocks.some(([start, end]) => i >= start && i < end));
  const letterhead = of('letterhead')[0]?.text.replace(/文件$/u, '');
  const issuers = [
    titles.map((title) => leadingOrgans(title.text)).find((names) => names.length > 0),
    signed.map((item) => item.text),
    letterhead ? [letterhead] : [],
  ];
  const dates = items
    .filter((item) => item.role === 'date' || item.role === 'source')
    .map((item) => ({ role: item.role, date: paragraphDate(item.text) }));
  return {
    head: {
      number: of('number')[0]?.paragraph ?? labelledNumber(of('source').map((item) => item.paragraph)),
      ...titlesOf(titles),
      issuers: issuers.find((names) => names && names.length > 0) ?? [],
      addressees: of('addressees')
        .flatMap((item) => item.text.replace(/:$/u, '').split(/[,;]/u))
        .map((name) => name.replace(/[(]/gu, '（').replace(/[)]/gu, '）')),
      dateDocument: dates.find((date) => date.role === 'date')?.date ?? null,
      datePublication: dates.find((date) => date.role === 'source')?.date ?? null,
    },
    preamble: items.filter((item, i) => !isMeta(item.role, i)).map((item) => item.paragraph),
    metadata: items.filter((item, i) => isMeta(item.role, i)).map((item) => item.paragraph),
  };
}

function labelledNumber(particulars: readonly Passage[]): Passage | null {
  for (const line of particulars) {
    const match = LABELLED_NUMBER.exec(fold(line.text));
    const number = match?.groups?.number;
    if (!match || !number || !documentNumber(number)) continue;
    const start = match.index + match[0].length - number.length;
    return slice(line, start, start + number.length);
  }
  return null;
}

/** Runs of title lines that end as titles end (文种); the organ that a title begins with belongs to it. */
function titleBlocks(roles: readonly Role[], texts: readonly string[]): [number, number][] {
  const blocks: [number, number][] = [];
  for (let start = 0; start < roles.length; start++) {
    if (roles[start] !== 'title line' && roles[start] !== 'organ') continue;
    let end = start;
    while (end < roles.length && (roles[end] === 'title line' || roles[end] === 'organ') && end - start < 6) {
      end++;
      const whole = texts.slice(start, end).join('');
      if (KIND_OF_TEXT.test(whole) && roles.slice(start, end).includes('title line') && !documentNumber(whole)) {
        blocks.push([start, end]);
        start = end - 1;
        break;
      }
    }
  }
  return blocks;
}

/** A notice's title and the title of the text that it issues; 关于印发《X》的通知 alone names both. */
function titlesOf(titles: readonly Passage[]): { title: Passage | null; noticeTitle: Passage | null } {
  const [first, second] = titles;
  if (!first) return { title: null, noticeTitle: null };
  if (second) return { title: second, noticeTitle: first };
  return { title: first, noticeTitle: null };
}

/** 抄送：…, …印发, and what web pages put under a text. */
const TAIL =
  /^(?:抄送|抄报|主送|分送)[:]|(?:印发|发布)$|^[(](?:此件|联系).*[)]$|^(?:扫一扫|相关(?:链接|文件|解读|附件|阅读)|(?:政策|文字|图片|图文|视频)解读|责任编辑:|[上下]一[篇条]:|字体:|分享到:?)[^。]{0,40}$|^[【[]?(?:(?:打印|关闭|分享|收藏)(?:本页|窗口|页面)?[】\][【]{0,2}){1,6}$/u;

/** What stands after the last words: 抄送, 印发机关 and 印发日期, the signature. */
export function tail(paragraphs: readonly Paragraph[]): { end: number; datePublication: string | null; dateDocument: string | null } {
  const texts = paragraphs.map((paragraph) => fold(paragraph.text));
  const copies = texts.findIndex((text, i) => i >= texts.length - 12 && /^抄[送报][:]/u.test(text));
  let end = copies >= 0 ? copies : texts.length;
  while (end > 0 && isTail(texts[end - 1] ?? '', texts[end] !== undefined || copies < 0)) end--;
  const after = texts.slice(end);
  return {
    end,
    datePublication:
      after
        .filter((text) => /印发$/u.test(text))
        .map(paragraphDate)
        .find(Boolean) ?? null,
    dateDocument:
      after
        .filter((text) => !/印发$/u.test(text))
        .map(paragraphDate)
        .find(Boolean) ?? null,
  };
}

const isTail = (text: string, atEnd: boolean): boolean =>
  atEnd &&
  (TAIL.test(text) ||
    (paragraphDate(text) !== null && text.length <= 40) ||
    (text.length <= 40 && leadingOrgans(`${plain(text)}关于`).join('') === plain(text)));
