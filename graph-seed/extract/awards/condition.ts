import type { Span } from '../../types';
import type { Pledge } from '../promises/promise';
import type { Quoted } from '../words/quotes';
import { firstEndingAfter } from '../words/spans';
import type { Text } from '../words/text';
import { boundary } from '../words/whole-characters';

/** Numbers and marks at the head of an item, and words that only lead over. */
const HEAD =
  /^(?:[(]文件已废止[)]|[\s,。;:、]|[((][一二三四五六七八九十\d]+[))]|[一二三四五六七八九十\d]{1,3}[.、]|[①-⑳]|其中|同时|另外|此外|并|以及|及|即|和)+/u;
/** What puts an older policy into force: whom it reaches stands behind it (落实制造业企业增值税). */
const IN_FORCE = /^(?:(?:认真|持续|继续|全面|严格)?(?:贯彻|落实|执行)(?:执行|落实)?(?:好)?(?:国家)?(?:关于)?)/u;
const TURN = /^(?:对于|对(?![接标象外口应照比称待策])|凡是|凡)/u;
/** What is wished for in general, before the event that is rewarded. */
const WISH =
  /^(?:积极|持续|深入|全面|大力|进一步)?(?:支持|鼓励|推动|引导|加大|加强|推进|打造|发挥|实施|落实|依托|布局|建立|培育|扶持|加快|强化)/u;
/** Words that put something into force and say nothing of what. */
const EMPTY =
  /^(?:积极|持续|深入|全面|继续|认真|严格|充分|切实|按规定|强化|落实|延续|推广|采取|通过|贯彻|执行|享受|加大|推行|发挥|利用|统筹|使用|设立|中央|省级|市级|现有|具体|本|的|、)*$/u;
/** How much is given and on what terms: no longer the condition. */
const TERMS = /^(?:按|根据|经|给|分别|一次性|最高|优先|予|每年给|由省|由市|省财政|市财政|省级财政|市级财政|可|视|奖|补)/u;
const TAIL =
  /(?:[,、:;\s]|分别|一次性|按规定|按照规定|最高|每年|再|省级?财政|市级?财政|各市财政|各县财政|政府|可|并|一般|原则上|每个|每户|每家|每人|每次|(?<=[,的])每[一-龥]{1,4}|(?<=[,的])每[一-龥]{2}1[一-龥]|奖金|按|一律|分类|分阶段|分档|要|将|均|应|尽可能多的|择优|适当|积极|实行|实施|继续|延续|阶段性|进行|(?<![为是获评])(?:省级|国家级))+$/u;

/** The same, where no comma parts them from the condition (企业按照相关政策给予). */
const INNER_TERMS = /(?:按照|按规定|按不|按其|按实际|按投资|根据|分类分档|分阶段|分档|择优|执行)(?!规定的|要求的)/u;

export function trimmed(words: string, { start: from, end }: Span): Span {
  const start = boundary(words, from);
  const head = HEAD.exec(words.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  let last = boundary(words, end);
  while (last > start + head && /[\s,。;:、“”‘’(《和及与]/u.test(words[last - 1] ?? '')) last--;
  return { start: start + head, end: last };
}

/** The event or condition of a promise as the text puts it (奖补条件): what 对… speaks of, else what stands before the gift. */
export function conditionOf({ words, sentences, quoted }: Text, pledge: Pledge): Span | null {
  const lead = trimmed(words, { start: pledge.start, end: pledge.verb.start });
  const parts: Span[] = [];
  for (let i = firstEndingAfter(sentences, lead.start); i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.start >= lead.end) break;
    for (const part of sentence.parts)
      if (part.end > lead.start && part.start < lead.end)
        parts.push({ start: Math.max(part.start, lead.start), end: Math.min(part.end, lead.end) });
  }
  const turned = parts.findLastIndex((part) => TURN.test(words.slice(part.start, part.start + 4)));
  const event = parts.findIndex((part) => !WISH.test(words.slice(part.start, part.start + 8)));
  const closed = words[lead.end - 1] === '的';
  const rest = parts.slice(turned >= 0 ? turned : closed && event > 0 ? event : 0);
  const stop = rest.findIndex((part, i) => i > 0 && TERMS.test(words.slice(part.start, part.start + 4)));
  const kept = stop > 0 ? rest.slice(0, stop) : rest;
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || TERMS.test(words.slice(first.start, first.start + 4))) return null;
  const turn = TURN.exec(words.slice(first.start, first.start + 4))?.[0].length ?? 0;
  const inner = last.end > pledge.verb.start - 2 ? words.slice(last.start + 2, last.end).search(INNER_TERMS) : -1;
  const opened = first.start + turn;
  const start = opened + (IN_FORCE.exec(words.slice(opened, opened + 16))?.[0].length ?? 0);
  const cut = inner >= 0 ? last.start + 2 + inner : last.end;
  const end = cut - (TAIL.exec(words.slice(Math.max(start, cut - 24), cut))?.[0].length ?? 0);
  const text = words.slice(start, end);
  /** 岗位 of 岗位补贴标准为…: half of the gift's own name. */
  const half = end === pledge.verb.start && text.length <= 4 && !/的|企业|项目|机构|园区|平台/u.test(text);
  return text.length >= 2 && !half && !EMPTY.test(text) ? withMarksClosed(words, quoted, { start, end }) : null;
}

/** Code units within which a mark that a span leaves open is closed. */
const NEAR = 60;

/** A span with the marks that it opens closed: what stands in quotes or is a title is not parted. As it is where the text does not close them. */
function withMarksClosed(words: string, quoted: readonly Quoted[], { start, end }: Span): Span {
  const parted = quoted.filter((one) => one.start >= start && one.start < end && one.end > end);
  const last = Math.max(end, ...parted.map((one) => one.end));
  return last - end > NEAR || /[。;]/u.test(words.slice(end, last)) ? { start, end } : { start, end: last };
}
