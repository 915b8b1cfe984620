import type { CumulationEffect, CumulationFind, CumulationScope, Span } from '../types';
import { halfSentenceAround, sentenceAround } from './words/sentences';

/** A condition (已享受…的,) or a way (按已有政策执行,) that the next half-sentence rests on. */
const RESTS_ON =
  /(?:的|时|后|情况下|情形下|情形|原则|执行|重复|一致|档次|多项|基础上|总额|总和|选择(?:其一|一项)?)$|^(?:已|与|如|若)|^(?:按照?|依据|参照)[^,给予奖补支]*$/u;
/** A number (（二）) is no part of what is said. */
const ENUMERATOR = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[).、])+/u;
const LONGEST = 140;

/** The half-sentences that say it: that of the trigger, and those before it that it rests on. */
function sayingOf(words: string, trigger: Span): Span {
  const sentence = sentenceAround(words, trigger);
  const half = halfSentenceAround(words, trigger);
  const end = half.end;
  let start = half.start;
  while (start > sentence.start && words[start - 1] === ',') {
    const before = halfSentenceAround(words, { start: start - 1, end: start - 1 });
    if (end - before.start > LONGEST || !RESTS_ON.test(words.slice(before.start, start - 1))) break;
    start = before.start;
  }
  return inBracket(words, { start: start + (ENUMERATOR.exec(words.slice(start, trigger.start))?.[0].length ?? 0), end }, trigger);
}

/** What a bracket says inside it says by itself. */
function inBracket(words: string, { start, end }: Span, trigger: Span): Span {
  const open = words.slice(start, trigger.start).lastIndexOf('(');
  if (open < 0 || words.slice(start + open, trigger.start).includes(')')) return { start, end };
  const close = words.slice(trigger.end, end).indexOf(')');
  return { start: start + open + 1, end: close < 0 ? end : trigger.end + close };
}

/** One find per half-sentence for triggers in order: its span is what says it, `scope` what its words reach, else `fallback`. */
export function* rulesAt(
  words: string,
  triggers: Iterable<Span>,
  effect: CumulationEffect,
  fallback: CumulationScope,
): Generator<CumulationFind> {
  let last = 0;
  for (const trigger of triggers) {
    if (trigger.start < last) continue;
    const { start, end } = sayingOf(words, trigger);
    const saying = { start: Math.max(start, last), end };
    last = end;
    yield { kind: 'cumulation', ...saying, effect, scope: scopeOf(words.slice(saying.start, end), fallback) };
  }
}

/** Where a pattern matches. */
export const spansOf = (words: string, pattern: RegExp): Span[] =>
  [...words.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const SCOPES: readonly (readonly [RegExp, CumulationScope])[] = [
  [/协议|政策承诺|合同约定/u, 'NAMED'],
  [
    /(?:其他|其它|各|上|不同)(?:各)?级(?:别)?(?:财政|政府|部门|政策|资金|奖励|奖补|补助|扶持)|(?:国家|省|市|区|县)[、和或及](?:省|市|区|县|级)|中央|上级|各级/u,
    'ANY_LEVEL',
  ],
  [
    /(?:我|本|全)[省市县区](?:级)?[^,。;]{0,8}(?:其他|其它|同类|已有|现有|出台|各项|多[项个])|多[项个种]?[省市县区]级[^,。;]{0,6}(?:政策|奖励|补助|补贴|资金)|[省市县区]级?(?:其他|其它|同类)|同级(?:其他|财政)/u,
    'SAME_LEVEL',
  ],
  [/(?:其他|其它)[^,。;]{0,10}(?:政策|规定|文件)|与其他|同类(?:政策|奖励|补助|补贴|优惠|项目资金)/u, 'ANY_LEVEL'],
  [
    /本(?:办法|措施|政策|细则|意见|方案|规定|规程|条例|文件)|以上(?:各项|各条)?(?:政策|条款|奖励|规定)|多个事项|多[项个种][^,。;]{0,6}政策|各条款|多个条款/u,
    'SAME_DOCUMENT',
  ],
];

/** What the words of a rule reach (叠加范围): the first that they name, else `fallback`. */
const scopeOf = (saying: string, fallback: CumulationScope): CumulationScope =>
  SCOPES.find(([words]) => words.test(saying))?.[1] ?? fallback;
