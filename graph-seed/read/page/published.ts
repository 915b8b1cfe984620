import { plain } from '../../passage';
import type { PublishedHead } from '../../types';
import { documentNumber } from '../../vocabulary/document-numbers';
import { isLink } from './content';
import type { Piece } from './pieces';
import { attribute, elementsIn, type HtmlElement, walk } from './tree';

/** Labels of a page's particulars (信息公开目录), by their meaning. The `other` labels only end a value. */
const LABELS: Readonly<Record<keyof PublishedHead | 'other', string>> = {
  title: '标题|名称|信息名称|文件名称|文件标题|政策名称|公文名称|信息标题',
  number: '文号|发文字号|发文文号|文件编号|文件字号|公文文号|发布文号',
  issuer: '发文机关|发文机构|发文单位|发布机构|发布机关|发布单位|制发机关|制定机关|印发机关|公开主体',
  dateDocument: '成文日期|成文时间|发文日期|发文时间|生成日期|生成时间|签发日期|印发日期|制发日期',
  datePublication: '发布日期|发布时间|公开日期|公开时间|公布日期|信息发布日期|发稿时间',
  other:
    '索引号|信息索引号|索取号|主题分类|体裁分类|组配分类|信息分类|服务对象|有效性|效力状态|效力状况|是否有效|公开方式|公开范围|公开类别|公开属性|关键词|主题词|信息来源|来源|浏览次数|浏览量|点击数|点击次数|访问次数|废止日期|失效日期|失效时间|实施日期|生效日期|统一编号|规范性文件编号|分类|所属主题|文件类型|公文种类|字体|字号|作者|责任编辑',
};
const KEYS = Object.keys(LABELS) as (keyof typeof LABELS)[];
const spaced = (words: string): string => words.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, '$&\\s*');
/** A label with its colon at the beginning of a line or after a space. A label alone is a cell. */
const LABEL = new RegExp(
  `(?:^|(?<=[\\s|]))[【\\[]?(?:${KEYS.map((key) => `(?<${key}>${spaced(LABELS[key])})`).join('|')})[】\\]]?\\s*:`,
  'gu',
);
const ALONE = new RegExp(`^[【\\[]?(?:${KEYS.map((key) => spaced(LABELS[key])).join('|')})[】\\]]?\\s*:?$`, 'u');

const DATE = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?:\s*日)?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/u;
/** The part of a value that fits its label. */
const VALUES: Readonly<Record<keyof PublishedHead, RegExp>> = {
  title: /^.{4,150}$/u,
  number: /^.{3,39}号(?=$|\s)/u,
  issuer: /^[^\d。]{2,60}$/u,
  dateDocument: DATE,
  datePublication: DATE,
};
const META: Readonly<Record<string, keyof PublishedHead>> = { articletitle: 'title', pubdate: 'datePublication' };

const isLabel = (text: string): boolean => ALONE.test(text.normalize('NFKC').trim());

/** True for a line of particulars: it begins with a label and a colon, or is a table row in which labels and values alternate. */
export const isParticulars = (line: string): boolean =>
  line.includes('\t')
    ? line.split('\t').every((cell, i) => i % 2 === 1 || isLabel(cell))
    : [...line.normalize('NFKC').trim().matchAll(LABEL)][0]?.index === 0;

/**
 * What a page states about its text, in its table or lines of particulars, else in its meta tags (ArticleTitle and PubDate, by
 * 国办发〔2017〕47号); null if it states nothing.
 * @param blocks Paragraphs and cells of the page in order.
 */
export function publishedHead(blocks: readonly Piece[], head: HtmlElement): PublishedHead | null {
  const texts = blocks.map(({ text }) => text);
  const found: Partial<Record<keyof PublishedHead, string | undefined>> = {};
  const labels = new Set<string>();
  texts.forEach((printed, i) => {
    const text = printed.normalize('NFKC').trim();
    const matches = ALONE.test(text) && !text.endsWith(':') ? [...`${text}:`.matchAll(LABEL)] : [...text.matchAll(LABEL)];
    matches.forEach((match, n) => {
      const key = KEYS.find((one) => match.groups?.[one] !== undefined);
      if (!key) return;
      labels.add(match[0].replace(/[^\p{Script=Han}]/gu, ''));
      const inline = text.slice(match.index + match[0].length, matches[n + 1]?.index).replace(/^[\s|]+|[\s|]+$/gu, '');
      const next = texts[i + 1]?.normalize('NFKC').trim() ?? '';
      const value = inline === '' && n === matches.length - 1 && !isLabel(next) ? next : inline;
      if (key !== 'other') found[key] ??= VALUES[key].exec(value)?.[0];
    });
  });
  // A single label may belong to the text itself (名称：…). A date of publication does not.
  if (labels.size < 2) for (const key of KEYS) if (key !== 'other' && key !== 'datePublication') delete found[key];
  walk(head, {
    enter: (element) => {
      const key = META[(attribute(element, 'name') ?? '').toLowerCase()];
      if (key) found[key] ??= VALUES[key].exec(attribute(element, 'content')?.trim() ?? '')?.[0];
      return true;
    },
    leave: () => {},
    text: () => {},
  });
  const [number, ...others] = new Set(blocks.filter((piece) => !isLink(piece) && documentNumber(piece.text)).map(({ text }) => text));
  if (number && others.length === 0) found.number ??= number;
  const { title = null, issuer = null, dateDocument = null, datePublication = null } = found;
  const published = { title, number: found.number ?? null, issuer, dateDocument, datePublication };
  return Object.values(published).every((value) => value === null) ? null : published;
}

/** Words that end titles of documents (文种). A heading without them may belong to a list beside the text. */
const KIND =
  /(?:通知|意见|决定|公告|通告|办法|措施|方案|规定|细则|政策|计划|规划|函|批复|条例|要点|清单|指南|纲要|规程|规范|指引|预案|章程|法|令)(?:[(（].{1,12}[)）])?$/u;

/**
 * The title on the page: its first main heading, else the line with which the window's title begins, else the window's title without the
 * names of column and site; null if there is none.
 */
export function printedTitle(blocks: readonly Piece[], head: HtmlElement): string | null {
  const lines = blocks.filter((piece) => !isLink(piece) && piece.text.length >= 6 && piece.text.length <= 150);
  const great =
    lines.find(({ block }) => block.tagName === 'h1') ?? lines.find(({ block, text }) => /^h[23]$/u.test(block.tagName) && KIND.test(text));
  if (great) return great.text;
  const title = elementsIn(head).find(({ tagName }) => tagName === 'title');
  const window = title?.childNodes.flatMap((node) => ('value' in node ? [node.value] : [])).join('') ?? '';
  const repeated = lines.find(({ text }) => text.length >= 10 && plain(window).startsWith(plain(text)));
  const first = window.trim().split(/\s*[_|]\s*|\s+[-–—]+\s+|[-–—]+(?=[^-–—]*$)/u)[0] ?? '';
  return repeated?.text ?? (first.length >= 10 && KIND.test(first) ? first : null);
}
