import { fold, join, plain, slice } from '../../passage';
import type { DocumentHead, Passage } from '../../types';
import { departmentNamed } from '../../vocabulary/departments';
import { ENDS_AS_TITLE } from '../../vocabulary/genres';
import { ISSUES, LETTERHEAD } from '../../vocabulary/letterheads';
import { numberedStart } from '../../vocabulary/numberings';
import { splitUnits } from '../../vocabulary/unit-lists';
import { isUnitName } from '../../vocabulary/unit-names';
import { leadingOrgans } from '../../vocabulary/units-in-text';
import { dateIn } from '../dates';
import type { Paragraph } from '../paragraphs';
import { type History, historyOf } from './history';
import { type NumberLines, numberLines } from './numbers';
import { particularsOf } from './particulars';
import { firstSignature, organsOn, type Signature } from './signature';
import { isTitleLine, titleBlocks, titlesOf } from './titles';

/** What the opening of a text holds. */
export interface Opening {
  readonly head: DocumentHead;
  /** The unnumbered opening of the text (前言). */
  readonly preamble: readonly Paragraph[];
  readonly metadata: readonly Passage[];
  /** Data of the page's particulars (信息公开目录), used where the text itself has none. */
  readonly told: Pick<DocumentHead, 'issuers' | 'dateDocument' | 'datePublication'>;
}

type Role =
  | 'number'
  | 'particulars'
  | 'letterhead'
  | 'note'
  | 'history'
  | 'signature'
  | 'date'
  | 'addressees'
  | 'organ'
  | 'title line'
  | 'words';

const NOTE =
  /^[(](?:此件|本文|此文).{2,30}[)]$|^附[件表][\d一二三四五六七八九十]{0,3}(?:[:.、].{2,80}|:?)$|^(?:特急|加急|急件|机密|秘密|内部|公开|主动公开)$|公报$|^(?:总?第|\d{4}年第?)\d{1,4}[期号](?:[(]总第?\d+期[)])?$|^(?:目录|前言|序言|正文)$|^(?:签发人?|份号|密级|紧急程度)[:].{0,20}$|^[(](?:节选|节录|摘录|摘编|摘要|部分内容)[)]$/u;
const ADDRESSED = /^(?:各|省|市|区|县|有关|驻|机关|局|委|全).{1,400}:$/u;
/** A notice that says more than that it issues a text is part of the preamble. */
const SAYS = /起施行|起实施|起执行|有效期|废止/u;
/** A title in English, of four words or more. */
const ENGLISH = /^[A-Z][A-Za-z'’-]*(?:[ ,:]+[A-Za-z0-9'’()-]+){3,}$/u;
const HEADLINE = /[。;]|\t/u;

interface Item {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly role: Role;
}

/**
 * The opening of a text, up to its first number: letterhead, numbers, titles, addressees, issuing notice, signature, preamble.
 * @param raw The reading text, whose white space separates names.
 */
export function opening(paragraphs: readonly Paragraph[], raw: string): Opening {
  const numbers = numberLines(paragraphs);
  const particulars = particularsOf(paragraphs);
  const signature = firstSignature(paragraphs, raw);
  const histories = new Map(
    paragraphs.flatMap((one): [Paragraph, History][] => (historyOf(one) ? [[one, historyOf(one) as History]] : [])),
  );
  const items = paragraphs.map((paragraph, i): Item => {
    const text = fold(paragraph.text);
    if (numbers.lines.has(paragraph)) return { paragraph, text, role: 'number' };
    if (particulars.lines.has(paragraph)) return { paragraph, text, role: 'particulars' };
    if (histories.has(paragraph)) return { paragraph, text, role: 'history' };
    if (signature && i >= signature.start && i < signature.end) return { paragraph, text, role: 'signature' };
    return { paragraph, text, role: roleOf(paragraph, text, raw) };
  });
  const blocks = titleBlocks(
    items.map(({ role, text }) => (role === 'title line' || role === 'organ' ? { text, isOrgan: role === 'organ' } : null)),
  );
  const found = blocks.length > 0 ? blocks : headlineOf(items);
  const titles = found.map(([start, end]) => join(items.slice(start, end).map((item) => item.paragraph)));
  const bodyStart = found.at(-1)?.[1] ?? 0;
  const isMeta = ({ role, text }: Item, i: number) =>
    i < bodyStart ? role !== 'words' || (ISSUES.test(text) && !SAYS.test(text)) : role !== 'words' && role !== 'title line';
  const printed = issuersOf(items, titles, numbers, signature, [...histories.values()]);
  const { fields } = particulars;
  const dates = items.filter(({ role }) => role === 'date').map(({ text }) => dateIn(text)?.date ?? null);
  const history = [...histories.values()].find(({ date }) => date !== null);
  const historic = [...histories.values()].flatMap(({ number }) => number ?? []);
  const told = fields.get('number');
  const own = numbers.numbers.length > 0 ? numbers.numbers.map(({ passage }) => passage) : [];
  const all = own.length > 0 ? own : told ? [told] : historic;
  const ofTitle = fields.get('title');
  const named = titles.length > 0 ? titlesOf(titles) : { title: ofTitle ?? announced(paragraphs), noticeTitle: null };
  const issuer = fields.get('issuer');
  return {
    head: {
      number: all[0] ?? null,
      numbers: all,
      bareNumbers: numbers.numbers.flatMap(({ bare }) => bare ?? []),
      ...named,
      issuers: printed,
      territory: null,
      addressees: items.filter(({ role }) => role === 'addressees').flatMap(({ text }) => addresseesIn(text)),
      dateDocument: signature?.date ?? history?.date ?? dates.find(Boolean) ?? null,
      datePublication: null,
      dateInForce: history?.dateInForce ?? null,
    },
    told: {
      issuers: issuer ? splitUnits(plain(fold(issuer.text))) : [],
      dateDocument: dateOf(fields.get('dateDocument')),
      datePublication: dateOf(fields.get('datePublication')),
    },
    preamble: items.filter((item, i) => !isMeta(item, i)).map((item) => item.paragraph),
    metadata: items.filter(isMeta).map((item) => item.paragraph),
  };
}

/** The title in words that announce the text below them: 现将《…办法》全文公布如下。 */
const ANNOUNCED = /(?<=《)[^《》]{4,60}(?=》(?:[(][^()]*[)])?(?:,?全文)?[^,。;《》]{0,8}如下)/u;
function announced(paragraphs: readonly Paragraph[]): Passage | null {
  for (const paragraph of paragraphs) {
    const title = ANNOUNCED.exec(fold(paragraph.text));
    if (title && ENDS_AS_TITLE.test(title[0])) return slice(paragraph, title.index, title.index + title[0].length);
  }
  return null;
}

const dateOf = (passage: Passage | undefined): string | null => dateIn(fold(passage?.text ?? ''))?.date ?? null;

const addresseesIn = (text: string): string[] =>
  text
    .replace(/:$/u, '')
    .split(/[,;]/u)
    .map((name) => name.replace(/[(]/gu, '（').replace(/[)]/gu, '）'));

function roleOf(paragraph: Paragraph, text: string, raw: string): Role {
  if (paragraph.isRow || numberedStart(paragraph.text)?.doubtful === false) return 'words';
  if (LETTERHEAD.test(text)) return 'letterhead';
  if (NOTE.test(text) || (!/\p{Script=Han}/u.test(text) && text.length <= 120 && !/\.$/u.test(text))) return 'note';
  const date = dateIn(text);
  if (date && /^[()]*$/u.test(text.slice(0, date.start) + text.slice(date.end))) return 'date';
  if (ADDRESSED.test(text) || (/:$/u.test(text) && splitUnits(text.slice(0, -1)).every(isUnitName))) return 'addressees';
  if (organsOn(paragraph, raw) || isUnitName(text)) return 'organ';
  return isTitleLine(text) ? 'title line' : 'words';
}

/** A title that does not end in a kind of document (文种): the only line above the words of a text, as [start, end) of `items`. */
function headlineOf(items: readonly Item[]): [number, number][] {
  const at = items.findIndex(({ role, text }) => role === 'title line' || role === 'words' || (role === 'note' && ENGLISH.test(text)));
  const headline = items[at];
  const below = items[at + 1];
  if (!headline || HEADLINE.test(headline.text) || headline.text.length > 50 || headline.text.length < 4 || /[:]$/u.test(headline.text))
    return [];
  return below === undefined || below.role !== 'title line' ? [[at, at + 1]] : [];
}

/**
 * The issuing organs of a text: those in its title and further signers; else those of the signature, the order, the history or the
 * letterhead.
 */
function issuersOf(
  items: readonly Item[],
  titles: readonly Passage[],
  numbers: NumberLines,
  signature: Signature | null,
  histories: readonly History[],
): readonly string[] {
  const named = titles.map(organsOfTitle).find(({ organs }) => organs.length > 0);
  const ofTitle = named?.organs ?? [];
  const signed = signature?.organs ?? [];
  if (ofTitle.length > 0 && (named?.isSure || signed.length === 0)) return together(ofTitle, signed);
  const letterhead = letterheadOf(items);
  const choices = [
    numbers.organs.flatMap((organ) => organsIn(plain(fold(organ.text)))),
    signed,
    histories.flatMap(({ issuer, number }) =>
      issuer ? [issuer] : number ? organsIn(fold(number.text).replace(/(?:令|公告).*$/u, '')) : [],
    ),
    letterhead.flatMap(organsIn),
  ];
  return choices.find((names) => names.length > 0) ?? [];
}

/** The organs at the beginning of a title. Before 关于, any name of a unit counts. */
function organsOfTitle(title: Passage): { organs: readonly string[]; isSure: boolean } {
  const isSure = /关于|印发|转发/u.test(title.text);
  const known = leadingOrgans(title.text);
  if (known.length > 0) return { organs: known, isSure };
  const before = /^(?<names>.{4,80}?)关于/u.exec(plain(title.text))?.groups?.names?.split(/[、,]/u) ?? [];
  return { organs: before.every((name) => name.length >= 4 && isUnitName(name)) ? before : [], isSure };
}

/** Organs of a letterhead; several stand on separate lines: 大同市民政局 / 大同市财政局文件 */
function letterheadOf(items: readonly Item[]): string[] {
  const at = items.findIndex(({ role }) => role === 'letterhead');
  if (at < 0) return [];
  const from = items.slice(0, at).findLastIndex(({ role }) => role !== 'organ') + 1;
  return items.slice(from, at + 1).map(({ text }) => text.replace(/文件$/u, ''));
}

function organsIn(text: string): string[] {
  const name = text.replace(/^中华人民共和国(?=国务院|.{2,12}[部委署局])/u, '');
  const led = leadingOrgans(`${name}关于`);
  return led.join('') === name.replace(/[、,]/gu, '') ? led : [name];
}

/** The organs of title and signature, each once. Signers count only if an organ of the title signs with them. */
export function together(ofTitle: readonly string[], signed: readonly string[]): string[] {
  const nameOf = (printed: string) => departmentNamed(printed, departmentNamed(ofTitle[0] ?? '', null).jurisdiction).name;
  const known = new Set(ofTitle.map(nameOf));
  if (!signed.some((name) => known.has(nameOf(name)))) return [...ofTitle];
  return [...ofTitle, ...signed.filter((name) => !known.has(nameOf(name)))];
}
