import { breaksOf, type Cue, firstFrom } from './money-cues';
import type { Figure } from './money-figures';

/** How far words bear on a figure, in characters: a sentence is read up to here on either side. */
const REACH = 80;

/** 以上 and the like directly behind a figure, with 及, (含) and a unit of measure (/亩) between. */
const EDGE = /(?:\/[^,。;、()\n\d]{1,8})?(?:\([^()\n]{1,10}\)|[及或含]){0,3}(以上|以下|以内|之内)(?:\(不?含[^()\n]{0,8}\))?/uy;

export type Edge = 'above' | 'below' | 'within' | null;

/** Figures of one list or chain, which play the same part in the sentence, and what stands around them. */
export interface Group<K extends string = string> {
  readonly figures: readonly Figure[];
  readonly edges: readonly Edge[];
  /** Words of the sentence before it since the figure before, nearest last. */
  readonly before: readonly Cue<K>[];
  /** Words after it to the end of the sentence. */
  readonly after: readonly Cue<K>[];
  /** Where the part of the sentence between commas begins that the group stands in, or the figure before ends. */
  readonly part: number;
  /** Where the sentence begins, or the figure before ends. */
  readonly since: number;
  /** Where the sentence begins. */
  readonly sentence: number;
  /** Behind the last figure and its 以上, up to the next comma or figure. */
  readonly tail: string;
  /** True where a figure and no comma ends the tail. */
  readonly cut: boolean;
  /** The group before it in the same clause. */
  readonly previous: Group<K> | null;
}

const isMoney = (figure: Figure) => figure.unit !== 'share';

export function edgeAt(text: string, at: number): { edge: Edge; end: number } {
  EDGE.lastIndex = at;
  const match = EDGE.exec(text);
  if (!match) return { edge: null, end: at };
  return { edge: match[1] === '以上' ? 'above' : match[1] === '以下' ? 'below' : 'within', end: EDGE.lastIndex };
}

/** 由30%提高至40%: the second figure takes the first one's place in the sentence. */
const REPLACES = /^[^,。;]{0,8}(?:提高|提升|上调|上浮|调整|调增|增加|扩大|降低|下调|调减|放宽)(?:到|至|为)(?:[^,。;]{0,12}的)?$/u;

/** Between two figures of one list: a sign of listing and perhaps what the next is for (、二等奖), with no word that gives the next a part of its own. */
function chained<K extends string>(text: string, left: Figure, right: Figure, cues: readonly Cue<K>[]): boolean {
  const from = edgeAt(text, left.end).end;
  if (right.start - from > 24 || right.start < from) return right.start - left.end < 4;
  if (REPLACES.test(text.slice(from, right.start))) return true;
  const next = cues[firstFrom(cues, from, (cue) => cue.start)];
  if (next && next.start < right.start) return false;
  return /^(?:的?[、,和或及与至到(/]|以及)[^的按。;,\n]*$|^[^,。;的按\n]{0,2}$/u.test(text.slice(from, right.start));
}

/** Groups of the sums, or of the shares, of a text. Linear: what stands between two figures is looked at once, ahead only within reach. */
export function groupsOf<K extends string>(text: string, all: readonly Figure[], cues: readonly Cue<K>[], money: boolean): Group<K>[] {
  const sentences = breaksOf(text, /[。;!?\n]/gu);
  const parts = breaksOf(text, /[,。;!?\n]/gu);
  const lists: { figures: Figure[]; first: number; last: number }[] = [];
  all.forEach((figure, i) => {
    if (isMoney(figure) !== money) return;
    const list = lists.at(-1);
    const left = list?.figures.at(-1);
    if (list && left && list.last === i - 1 && chained(text, left, figure, cues)) {
      list.figures.push(figure);
      list.last = i;
    } else lists.push({ figures: [figure], first: i, last: i });
  });
  const found: Group<K>[] = [];
  for (const { figures, first, last } of lists) {
    const [start, end] = [figures[0]?.start ?? 0, figures.at(-1)?.end ?? 0];
    const since = all[first - 1]?.end ?? 0;
    const sentence = (sentences[firstFrom(sentences, start, Number) - 1] ?? -1) + 1;
    const part = Math.max((parts[firstFrom(parts, start, Number) - 1] ?? -1) + 1, since);
    const from = Math.max(since, sentence, start - REACH);
    const sentenceEnd = Math.min(sentences[firstFrom(sentences, end, Number)] ?? text.length, end + REACH);
    const edges = figures.map((figure) => edgeAt(text, figure.end));
    const edgeEnd = Math.max(end, edges.at(-1)?.end ?? end);
    const next = all[last + 1]?.start ?? text.length;
    const comma = parts[firstFrom(parts, edgeEnd, Number)] ?? text.length;
    found.push({
      figures,
      edges: edges.map(({ edge }) => edge ?? edges.at(-1)?.edge ?? null),
      before: cues.slice(firstFrom(cues, from, (cue) => cue.start), firstFrom(cues, start, (cue) => cue.start)),
      after: cues.slice(firstFrom(cues, end, (cue) => cue.start), firstFrom(cues, sentenceEnd, (cue) => cue.start)),
      part,
      since: Math.max(since, sentence),
      sentence,
      tail: text.slice(edgeEnd, Math.max(edgeEnd, Math.min(comma, next, edgeEnd + 30))),
      cut: next < comma,
      previous: found.at(-1) ?? null,
    });
  }
  return found;
}
