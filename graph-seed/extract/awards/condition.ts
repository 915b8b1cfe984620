import type { Span } from '../../types';
import { EMPTY, HEAD, IN_FORCE, INNER_TERMS, RECKONED, TAIL, TERMS, TURN, WISH } from '../../vocabulary/conditions';
import type { Pledge } from '../promises/promise';
import type { Quoted } from '../words/quotes';
import { firstEndingAfter } from '../words/spans';
import type { Text } from '../words/text';
import { boundary } from '../words/whole-characters';

/** How much of a part says whether it is about the gift. */
const OPENING = 16;
/** Words that urge somebody to what is rewarded. */
const URGED = /^(?:支持|鼓励)(?!力度|政策|类|范围|对象)/u;

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
  const stop = rest.findIndex((part, i) => i > 0 && TERMS.test(words.slice(part.start, part.start + OPENING)));
  const kept = stop > 0 ? rest.slice(0, stop) : rest;
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || TERMS.test(words.slice(first.start, first.start + OPENING))) return null;
  const turn = TURN.exec(words.slice(first.start, first.start + 4))?.[0].length ?? 0;
  const reckoned = words.slice(last.start + 2, last.end).search(RECKONED);
  const adjacent = last.end > pledge.verb.start - 2 ? words.slice(last.start + 2, last.end).search(INNER_TERMS) : -1;
  const inner = adjacent < 0 ? reckoned : reckoned < 0 ? adjacent : Math.min(adjacent, reckoned);
  const opened = first.start + turn;
  const wish = opened === first.start ? (URGED.exec(words.slice(opened, opened + 4))?.[0].length ?? 0) : 0;
  const start = opened + wish + (IN_FORCE.exec(words.slice(opened + wish, opened + wish + 16))?.[0].length ?? 0);
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

/** Who claims, where an earlier limb of the same sentence names them and this one does not (我市企业，新建…的…；新购…的…). */
export function subjectOf({ words, sentences }: Text, pledge: Pledge, condition: Span | null): Span | null {
  if (!condition || !/[的]$/u.test(words.slice(condition.start, condition.end))) return null;
  if (words.slice(condition.start, condition.end).includes(',') || /对/u.test(words.slice(pledge.start, condition.start))) return null;
  let index = sentences.findLastIndex(({ start }) => start <= condition.start);
  while (index > 0 && words[(sentences[index]?.start ?? 0) - 1] === ';') index--;
  const [part, next] = sentences[index]?.parts ?? [];
  if (!part || !next || part.start >= condition.start || next.start > condition.start) return null;
  const span = trimmed(words, part);
  const turn = TURN.exec(words.slice(span.start, span.start + 4))?.[0].length ?? 0;
  const subject = { start: span.start + turn, end: span.end };
  return condition.start >= next.start && CLAIMANT.test(words.slice(subject.start, subject.end)) ? subject : null;
}
/** A claimant that stands alone in its part: 我市冷链企业. */
const CLAIMANT = /^[^,。;的\d]{0,24}(?:企业|单位|机构|组织|主体|公司|合作社|农户|项目|人员|园区|平台|酒店|景区|学校|医院)$/u;
