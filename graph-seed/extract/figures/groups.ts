import { firstThat } from '../../sorted';
import { RAISED } from '../../vocabulary/figure-words';
import type { Cut, Sentence } from '../words/sentences';
import type { FigureCue } from './cues';
import type { Figure } from './figures';

/** How many characters of its sentence are read on either side of a figure. */
const REACH = 80;

/** 以上 and the like directly after a figure; 及, (含) and a unit of measure (/亩) may stand between. */
const EDGE = /(?:\/[^,。;、()\n\d]{1,8})?(?:\([^()\n]{1,10}\)|[及或含]){0,3}(以上|以下|以内|之内)(?:\(不?含[^()\n]{0,8}\))?/uy;

/** The bound after a figure: 以上, 以下, 以内 or 之内. */
export type Edge = 'above' | 'below' | 'within' | null;

/** Figures of one list or chain, which have the same role in the sentence, with the words around them. */
export interface Group {
  readonly figures: readonly Figure[];
  readonly start: number;
  readonly end: number;
  /** The bound after each figure (以上, 以下, 以内). A figure without one takes that of the last figure. */
  readonly edges: readonly Edge[];
  /** Cues between the previous figure and the group, nearest last. */
  readonly before: readonly FigureCue[];
  /** Cues between the start of the sentence and the group, whatever figures stand between. */
  readonly sentence: readonly FigureCue[];
  /** Cues between the group and the end of the sentence. */
  readonly after: readonly FigureCue[];
  /** The start of the sentence, or the end of the previous figure. */
  readonly since: number;
  /** The start of the part (分句) that the group stands in, or the end of the previous figure. */
  readonly part: number;
  /** The words after the last figure and its 以上, up to the next comma or figure. */
  readonly tail: string;
  readonly tailStart: number;
  /** The next figure, sum or share. */
  readonly next: Figure | undefined;
  /** True where the next figure, not a comma, ends the tail. */
  readonly cut: boolean;
  /** True where 对 or 凡 opens a part before the group: the words name those addressed. */
  readonly addressed: boolean;
  /** True where the previous group stands in the same sentence, or in one that a semicolon or 其中 joins to it. */
  readonly goesOn: boolean;
}

/** 以10万元为限, 100万元封顶, 5元/平方米封顶. */
const CEILING = /^(?:\/[^,。;()\d]{1,8}?)?(?:为(?:上限|限额?|封顶)|封顶|的?(?:上限|限额))/u;
export const isCeiling = (tail: string) => CEILING.test(tail);

function edgeAt(text: string, at: number): { edge: Edge; end: number } {
  EDGE.lastIndex = at;
  const match = EDGE.exec(text);
  if (!match) return { edge: null, end: at };
  return { edge: match[1] === '以上' ? 'above' : match[1] === '以下' ? 'below' : 'within', end: EDGE.lastIndex };
}

/** 由30%提高至40%: the second figure replaces the first. */
const REPLACES = new RegExp(`^[^,。;]{0,8}(?:${RAISED}|调高|降低?|下调|调减)(?:到|至|为)(?:[^,。;]{0,12}的)?$`, 'u');
/** True of a figure that the next one replaces. */
export const isReplaced = (text: string, { end }: Figure, next: Figure | undefined) =>
  next !== undefined && REPLACES.test(text.slice(end, next.start));
/** 、二等奖: a list separator, perhaps with the label of the next item. */
const LISTS = /^(?:(?:的?[、,和或及与至到(/]|以及)[^的按。;,\n]*|[^,。;的按\n\t]{0,2})$/u;

/** 500万元,500万-1000万元奖励12万元: after the comma stands a new threshold, for which the next sum is given. */
const FOR_A_SUM = /^的?(?:一次性|分别|最高|给予|予以|可)*(?:奖|补|给|资)[^,。;\d]{0,6}\d/u;

/** 1250元/人月×6月+500元, 800元,其中县级承担300元: terms of a calculation, parts of a sum. */
const PARTED = /[×÷*+=]|减$|其中|[承负分]担|自[缴付筹]|,对/u;
/** :1亿元至5亿元的,50万元: a threshold that opens its phrase, and the sum given for it. */
const MARK_AT = /(?:^|[:;。\n至到—–~-])$/u;
const isMarkAndGift = (text: string, left: Figure, right: Figure, between: string) =>
  /^(?:的|部分|之间|\(不?含\))*,$/u.test(between) &&
  right.value * 5 <= left.value &&
  (left.least !== undefined || MARK_AT.test(text.slice(Math.max(0, left.start - 1), left.start)));

/** True where two figures belong to one list and no word between them gives the second another role. */
function chained(text: string, left: Figure, right: Figure, cues: readonly FigureCue[]): boolean {
  if (left.head || right.head) return false;
  const from = Math.min(edgeAt(text, left.end).end, right.start);
  if (right.start - from > 24) return false;
  // 10亿元20万元: figures that nothing separates are table cells; 2万元以上6万元以下 is a range.
  if (right.start === from && (from === left.end || !edgeAt(text, right.end).edge)) return false;
  const between = text.slice(from, right.start);
  if (PARTED.test(between) || isMarkAndGift(text, left, right, between)) return false;
  // 奖励20万元，200万元以上的: a bounded figure after a comma begins something else.
  if (
    between === ',' &&
    from === left.end &&
    (edgeAt(text, right.end).edge || text[right.end] === '(' || FOR_A_SUM.test(text.slice(right.end, right.end + 24)))
  )
    return false;
  // 每度补0.03元,单户以150万元为限: the ceiling is of the second alone.
  if (between.startsWith(',') && isCeiling(text.slice(edgeAt(text, right.end).end, right.end + 16))) return false;
  const cue = cues[firstThat(cues, (next) => next.start >= from)];
  return REPLACES.test(between) || (!(cue && cue.start < right.start) && LISTS.test(between));
}

/** Chains of neighbouring figures of one kind, with the indices of the first and the last among all figures. */
function chains(
  text: string,
  all: readonly Figure[],
  cues: readonly FigureCue[],
  money: boolean,
): { figures: Figure[]; first: number; last: number }[] {
  const found: { figures: Figure[]; first: number; last: number }[] = [];
  all.forEach((figure, i) => {
    if ((figure.unit !== 'share') !== money) return;
    const chain = found.at(-1);
    const left = chain?.figures.at(-1);
    if (chain && left && chain.last === i - 1 && chained(text, left, figure, cues)) {
      chain.figures.push(figure);
      chain.last = i;
    } else found.push({ figures: [figure], first: i, last: i });
  });
  return found;
}

/** ，标准为1300元; ，原则上不超过10万元; ，企业以20万元: the part only says how much of what the part before it names. */
const HOW_MUCH = /^(?:补[助贴]|奖[励补]|资助|发放)?(?:标准|金额|额度)(?:为|是|按)/u;
const BARE_BOUND =
  /^(?:[^,。;:\d]{2,8}以|总?规模|总[量额]|额度|原则上|一般|应当?|分别|均|年度|全年|每年|当年|累计|合计|最高|最多|不得?超过|不得?高于|不得?突破|不[低少]于|以|为|对[^,。;:\d]{2,12}[为按]|每[人户年月天日])+$/u;
const SUMMED = /(?:总和|之和|总量|总计|合计|度|额|标准|资金|经费|基金|奖[励补]|补[助贴]|资助|扶持|支持|政策)$/u;
/** The most characters of such words. The pattern is slow on longer text. */
const BOUND_LENGTH = 40;
/** Where the words begin that bear on a place: after the last comma. A colon does not separate (补助标准:5万元), nor a part that only says how much. */
function begin(words: string, { start, parts }: Sentence, at: number): number {
  let here = firstThat(parts, ({ end }) => end >= at);
  const goesBack = (from: number): boolean =>
    words[from - 1] === ':' ||
    HOW_MUCH.test(words.slice(from, parts[here]?.end)) ||
    (at - from <= BOUND_LENGTH && BARE_BOUND.test(words.slice(from, at)) && SUMMED.test(words.slice(Math.max(start, from - 9), from - 1)));
  while (here > 0 && goesBack(parts[here]?.start ?? start)) here -= 1;
  return parts[here]?.start ?? start;
}

/** Groups of the sums (`money`), or of the shares, of a text. Words between two figures are read once, words after a figure only within reach. */
export function* groupsOf({ words, sentences }: Cut, all: readonly Figure[], cues: readonly FigureCue[], money: boolean): Generator<Group> {
  const cuesIn = (from: number, to: number) =>
    cues.slice(
      firstThat(cues, (cue) => cue.start >= from),
      firstThat(cues, (cue) => cue.start >= to),
    );
  let previousEnd = -1;
  for (const { figures, first, last } of chains(words, all, cues, money)) {
    const start = figures[0]?.start ?? 0;
    const end = figures.at(-1)?.end ?? start;
    const here = firstThat(sentences, (one) => one.end >= start);
    const sentence = sentences[here] ?? { start, end: words.length, parts: [] };
    const since = Math.max(sentence.start, all[first - 1]?.end ?? 0, start - REACH);
    const edges = figures.map((figure) => edgeAt(words, figure.end));
    const tailStart = Math.max(end, edges.at(-1)?.end ?? end);
    const next = all[last + 1];
    const nextStart = next?.start ?? Number.POSITIVE_INFINITY;
    const partEnd = sentence.parts[firstThat(sentence.parts, (one) => one.end >= tailStart)]?.end ?? sentence.end;
    const cuesBefore = cuesIn(since, start);
    const joined =
      words[sentence.start - 1] === ';' || /^\n?其中/u.test(words.slice(sentence.start, sentence.start + 3))
        ? (sentences[here - 1]?.start ?? sentence.start)
        : sentence.start;
    const goesOn = previousEnd > joined;
    previousEnd = end;
    yield {
      figures,
      start,
      end,
      edges: edges.map(({ edge }) => edge ?? edges.at(-1)?.edge ?? null),
      before: cuesBefore,
      sentence: cuesIn(Math.max(sentence.start, start - REACH), start),
      after: cuesIn(end, Math.min(sentence.end, end + REACH)),
      since,
      part: Math.max(begin(words, sentence, start), since),
      tail: words.slice(tailStart, Math.max(tailStart, Math.min(partEnd, nextStart, tailStart + 30))),
      tailStart,
      next,
      cut: nextStart < partEnd,
      addressed: cuesBefore.some((cue) => cue.kind === 'addressed' && /^[,。;:、)\n]?$/u.test(words[cue.start - 1] ?? '')),
      goesOn,
    };
  }
}
