import type { CumulationEffect, CumulationFind, CumulationScope, Span } from '../../types';
import { CLAIMANT, CUMULATIVE, IN_SUM, OF_TEXT, SEPARATE_UNITS, SEVERAL, SUM_BEFORE, TERRITORY, YEARLY } from '../../vocabulary/caps';
import { BASE_IS_AWARD, BASE_IS_HERE, BASE_IS_WORK, IN_ALL, ON_TOP, RESTS_ON, SCOPES, STEP } from '../../vocabulary/cumulation';
import { beside, type Cut, partAround, sentenceAround } from '../words/sentences';

/** An item number (（二）), which is no part of the rule. */
const ENUMERATOR = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[).、])+/u;
const LONGEST = 140;

/** The half-sentences that state a rule: that of the trigger, and those before it that it rests on. */
function sayingOf(text: Cut, trigger: Span): Span {
  const { words } = text;
  const sentence = sentenceAround(text, trigger);
  const half = partAround(text, trigger);
  const end = half.end;
  let start = half.start;
  while (start > sentence.start && words[start - 1] === ',') {
    const before = partAround(text, { start: start - 1, end: start - 1 });
    const names = start === half.start && IN_ALL.test(words.slice(before.start, end));
    if (end - before.start > LONGEST || !(names || RESTS_ON.test(words.slice(before.start, start - 1)))) break;
    start = before.start;
  }
  return inBracket(words, { start: start + (ENUMERATOR.exec(words.slice(start, trigger.start))?.[0].length ?? 0), end }, trigger);
}

/** A rule inside a bracket is read by itself, part by part. */
function inBracket(words: string, { start, end }: Span, trigger: Span): Span {
  const lead = words.slice(start, trigger.start);
  const open = lead.lastIndexOf('(');
  if (open < 0 || lead.includes(')', open)) return { start, end };
  const close = words.slice(trigger.end, end).search(/[,)]/u);
  return { start: start + Math.max(open, lead.lastIndexOf(',')) + 1, end: close < 0 ? end : trigger.end + close };
}

/** Cumulation rules, one per half-sentence with triggers. The span is what states the rule; `scope` is what its words reach, else `fallback`. */
export function* rulesAt(
  text: Cut,
  triggers: readonly Span[],
  effect: CumulationEffect,
  fallback: CumulationScope,
): Generator<CumulationFind> {
  let last = 0;
  for (const trigger of [...triggers].sort((a, b) => a.start - b.start)) {
    if (trigger.start < last) continue;
    const { start, end } = sayingOf(text, trigger);
    const saying = { start: Math.max(start, last), end };
    last = end;
    yield { kind: 'cumulation', ...saying, effect, scope: scopeOf(text.words.slice(saying.start, end), fallback) };
  }
}

/** The reach of a rule (叠加范围): the first scope that its words name, else `fallback`. */
const scopeOf = (saying: string, fallback: CumulationScope): CumulationScope =>
  SCOPES.find(([words]) => words.test(saying))?.[1] ?? fallback;

/** How far back the separately payable units may stand where the cap is a sentence by itself, in characters. */
const REACH = 160;

/** True where a cap covers several payments: it is 累计, a territory's, or yearly over units that are paid one by one. */
export function isAggregate(text: Cut, cap: Span): boolean {
  const { words } = text;
  const half = partAround(text, cap);
  const earlier = words[half.start - 1] === ',' ? partAround(text, { start: half.start - 1, end: half.start - 1 }) : half;
  const goesOn = SUM_BEFORE.test(words.slice(earlier.start, half.start - 1)) || IN_ALL.test(words.slice(earlier.start, cap.end));
  const saying = words.slice(goesOn ? earlier.start : half.start, cap.end);
  if (CUMULATIVE.test(saying) || TERRITORY.test(saying) || (IN_SUM.test(saying) && SEVERAL.test(saying))) return true;
  const claimant = CLAIMANT.exec(saying);
  if (!claimant) return false;
  const yearly = YEARLY.test(saying.slice(claimant.index));
  if (IN_SUM.test(saying) && (yearly || OF_TEXT.test(saying))) return true;
  if (!yearly) return false;
  const sentence = sentenceAround(text, cap);
  const from = half.start === sentence.start ? Math.max(0, sentence.start - REACH) : sentence.start;
  return SEPARATE_UNITS.test(words.slice(from, half.start + claimant.index)) || SEPARATE_UNITS.test(saying.slice(claimant.index));
}

/** 各市可在此基础上…: others than the payer of the clause. */
const OTHERS = /各[市县区地级]/u;

/**
 * The spans of 在…基础上 with what comes on top, where the base is an award.
 * @param here true for a base that the clause has just given (上述奖励), false for another that it names
 */
export function onBase(text: Cut, base: Span, here: boolean): Span[] {
  const around = beside(text, base);
  const after = /^,?[^,。;]*/u.exec(around.after)?.[0] ?? '';
  const isHere = (saying: string) => BASE_IS_HERE.test(saying) && !OTHERS.test(around.before);
  const saying = text.words.slice(base.start + 1, base.end);
  const isAward = BASE_IS_AWARD.test(saying) && !BASE_IS_WORK.test(saying) && isHere(saying) === here;
  return isAward && ON_TOP.test(after) && !STEP.test(after) ? [{ start: base.start, end: base.end + after.length }] : [];
}
