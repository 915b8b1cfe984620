import type { Span } from '../../types';
import { AWARD_TYPES, NOT_INSTRUMENTS } from '../../vocabulary/award-types';
import { PROMISED } from '../../vocabulary/instruments';
import { LEXICON, type PromiseClass } from '../../vocabulary/lexicon';
import { ABOUT_HAVING, ABOUT_IT, ACTS, CONTEXTS, HAVING, THEIRS } from '../../vocabulary/promises';
import { WHOLES } from '../../vocabulary/rate-units';
import type { Figure } from '../figures/figures';
import { firstEndingAfter, spansOf, standsIn } from '../words/spans';
import type { Text } from '../words/text';
import { wordFinder } from '../words/word-finder';

/** What a word does in a promise. `relief` words promise by themselves (免征); `money` is a sum or a share; `mark` is a threshold (500万元以上). */
export type CueKind = PromiseClass | 'relief' | 'money' | 'mark';
export interface PromiseCue extends Span {
  readonly kinds: readonly CueKind[];
}

/** True where a cue is of one of the kinds. */
export const is = (cue: PromiseCue | undefined, ...kinds: readonly CueKind[]) => !!cue && kinds.some((kind) => cue.kinds.includes(kind));

const find = wordFinder<CueKind>([
  ...LEXICON.flatMap(({ promise = [], words }) => words.flatMap((word) => promise.map((kind) => [word, kind] as const))),
  ...AWARD_TYPES.flatMap(({ promises }) => promises.map((word) => [word, 'relief'] as const)),
  ...NOT_INSTRUMENTS.map((word) => [word, 'idle'] as const),
]);
/** After a figure: it is a threshold. */
const MARK = /^(?:[(]含[)])?(?:及|或)?(?:以上|以下|以内|之内|后|之后)/u;

/** How much somebody has received (获得资助60万元的). */
const SUM_HAD = /^\d[\d.]*[万亿]{0,2}元(?:以上)?/u;
/** How far before a word its context may begin, in characters. */
const REACH_BACK = 48;
/** True of a reward that somebody already has, or about which something is said (享受抚恤补助的老兵, 补贴条件). */
const isHad = (words: string, { start, end }: Span): boolean => {
  const behind = words.slice(end, end + 24).replace(SUM_HAD, '');
  return (
    ABOUT_IT.test(words.slice(end, end + 6)) ||
    THEIRS.test(words.slice(end, end + 4)) ||
    (behind.startsWith('的') && HAVING.test(words.slice(Math.max(0, start - REACH_BACK), end) + behind.slice(0, 3)))
  );
};
/** 予以公示: an act of an office that gives nothing. */
const isAct = (words: string, { end }: Span): boolean => ACTS.test(words.slice(end, end + 8));
/** Brackets (房地产项目除外). The kinds of `OUTSIDE_ONLY` do not count in them. */
const ASIDE = /\([^()\n]{1,80}\)/gu;
const OUTSIDE_ONLY: ReadonlySet<CueKind> = new Set(['never', 'before', 'define', 'task', 'urge', 'othersMay', 'locals', 'idle']);
/** Before a title: the relief that it names is promised (执行《…电力市场交易…方案》). */
const PUT_INTO_FORCE = /(?:执行|适用|享受)[^,。;]{0,6}$/u;

/** Every word of a text that matters to promises, in order. Words in 《》 belong to another text. */
export function cuesOf(text: Text, figures: readonly Figure[]): PromiseCue[] {
  const { words, titles } = text;
  const cues = [
    ...find(text).flatMap(({ start, end, values }) =>
      (values.includes('reward') && isHad(words, { start, end })) || (values.includes('give') && isAct(words, { start, end }))
        ? []
        : [{ start, end, kinds: values }],
    ),
    ...figures.flatMap(({ start, end }): PromiseCue[] => {
      // 全额 says how a thing is paid and is no sum.
      if (WHOLES.includes(words.slice(start, end))) return [];
      return [{ start, end, kinds: [MARK.test(words.slice(end, end + 8)) ? 'mark' : 'money'] }];
    }),
    ...PROMISED.flatMap(([, called]) => spansOf(words, called).map((span): PromiseCue => ({ ...span, kinds: ['relief'] }))),
    ...CONTEXTS.flatMap(({ kind, word, behind, beside }) =>
      beside !== undefined && !words.includes(beside)
        ? []
        : spansOf(words, word)
            .filter(({ start }) => behind.test(words.slice(Math.max(0, start - REACH_BACK), start)))
            .map((span): PromiseCue => ({ ...span, kinds: kind === 'benefit' ? ['reward', kind] : [kind] })),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const asides = spansOf(words, ASIDE);
  return cues.filter((cue) => {
    if (cue.kinds.includes('enjoy') && ABOUT_HAVING.test(words.slice(cue.end, cue.end + 20))) return false;
    if (cue.kinds.some((kind) => OUTSIDE_ONLY.has(kind)) && standsIn(asides, cue.start)) return false;
    const title = titles[firstEndingAfter(titles, cue.start)];
    const isTitled = title && title.start <= cue.start;
    return !isTitled || (cue.kinds.includes('relief') && PUT_INTO_FORCE.test(words.slice(Math.max(0, title.start - 8), title.start)));
  });
}
