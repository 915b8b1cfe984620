import type { Span } from '../../types';
import { EMPTY, HEAD, IN_FORCE, INNER_TERMS, TAIL, TERMS, TURN, WISH } from '../../vocabulary/conditions';
import type { Pledge } from '../promises/promise';
import type { Quoted } from '../words/quotes';
import { firstEndingAfter } from '../words/spans';
import type { Text } from '../words/text';
import { boundary } from '../words/whole-characters';

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
