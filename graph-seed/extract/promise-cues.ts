import type { Span } from '../types';
import { AWARD_TYPES } from '../vocabulary/award-types';
import { PROMISE_CUES, type PromiseCue } from '../vocabulary/promises';
import { firstEndingAfter, spellingFinder } from './spellings';

/** What a word does in a promise; `relief` words promise by themselves (免征), `money` is a figure with its unit, `mark` one to be reached (500万元以上). */
export type CueKind = PromiseCue | 'relief' | 'money' | 'mark';
export interface Cue extends Span {
  readonly kinds: readonly CueKind[];
}

const find = spellingFinder<CueKind>([
  ...(Object.keys(PROMISE_CUES) as PromiseCue[]).flatMap((kind) => PROMISE_CUES[kind].map((word) => [word, kind] as const)),
  ...AWARD_TYPES.flatMap(({ promises }) => promises.map((word) => [word, 'relief'] as const)),
]);
const MONEY =
  /(?:[\d.]{1,16}|[一二三四五六七八九十百千两]{1,9})[十百千万亿]{0,3}(?:元(?!宇宙|素|件|旦|月)|美元|人民币)|\d[万亿](?![\d平户家人个名亩吨件次辆千吉方立台套只头米度条])|\d\\?%|‰|个百分点|百分之|三分之二|[23]\/[35]|减半/gu;
/** After a figure: it is to be reached, passed or stayed under. */
const MARK = /^(?:[(]含[)])?(?:及|或)?(?:以上|以下|以内|之内|后|之后)/u;
const TITLE = /《[^《》\n]{1,120}》/gu;

/** After a reward: only those who have it are spoken of (享受补贴的企业). */
const HAD = /^的(?:企业|单位|项目|机构|个人|人员|主体|对象|基础|,|;|。|\n|$)/u;
/** Before a title: what it gives is given (执行《…电力市场交易…方案》). */
const PUT_INTO_FORCE = /(?:执行|适用|享受)[^,。;]{0,6}$/u;

/** Every word of a text that matters to promises, in order; what stands in 《》 is another text's. */
export function cuesOf(words: string): Cue[] {
  const cues = [
    ...find(words).flatMap(({ start, end, values }) =>
      values.includes('reward') && HAD.test(words.slice(end, end + 4)) ? [] : [{ start, end, kinds: values }],
    ),
    ...Array.from(words.matchAll(MONEY), ({ 0: sum, index }): Cue => {
      const end = index + sum.length;
      return { start: index, end, kinds: [MARK.test(words.slice(end, end + 8)) ? 'mark' : 'money'] };
    }),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const titles = Array.from(words.matchAll(TITLE), ({ 0: title, index }) => ({ start: index, end: index + title.length }));
  return cues.filter((cue) => {
    const title = titles[firstEndingAfter(titles, cue.start)];
    const isTitled = title && title.start <= cue.start;
    return !isTitled || (cue.kinds.includes('relief') && PUT_INTO_FORCE.test(words.slice(Math.max(0, title.start - 8), title.start)));
  });
}
