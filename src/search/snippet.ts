import { folded, INSIDE_WORDS } from '../graph/model';
import { isFigure, patternOf } from './figures';

const LENGTH = 80;
/** UTF-16 units of a text that are searched for hits. */
const LOOKED_AT = 100_000;
interface Hit {
  readonly start: number;
  readonly end: number;
}

/** The passage of about 80 UTF-16 units with the most characters of hits, each hit between «…». Without hits, the beginning of the text. */
export function snippet(text: string, runs: readonly string[]): string {
  const hits = hitsOf(text, runs);
  const from = densest(text, hits);
  const to = wholeCharacter(text, Math.min(text.length, from + LENGTH));
  let shown = '';
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    shown += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  shown += text.slice(at, to);
  return `${from > 0 ? '…' : ''}${shown.replace(/\s+/gu, ' ').trim()}${to < text.length ? '…' : ''}`;
}

/** The number of hits in a text. */
export function countHits(text: string, runs: readonly string[]): number {
  return hitsOf(text, runs).length;
}

/** Hits in the order of the text. Overlapping hits are dropped and adjacent hits joined. */
function hitsOf(text: string, runs: readonly string[]): Hit[] {
  const { plain, starts, ends } = fold(text.slice(0, LOOKED_AT));
  const found: Hit[] = [];
  for (const run of runs) {
    const whole = isFigure(run) ? new RegExp(patternOf(run), 'uy') : null;
    for (let i = plain.indexOf(run); i >= 0; i = plain.indexOf(run, i + run.length)) {
      if (whole) whole.lastIndex = i;
      if (whole?.test(plain) ?? true) found.push({ start: starts[i] ?? 0, end: ends[i + run.length - 1] ?? text.length });
    }
  }
  const whole = found.filter((hit) => !cutsNumber(text, hit)).sort((a, b) => a.start - b.start || b.end - a.end);
  const hits: Hit[] = [];
  for (const hit of whole) {
    const previous = hits.at(-1);
    if (previous === undefined || hit.start > previous.end) hits.push(hit);
    else if (hit.start === previous.end) hits.splice(-1, 1, { start: previous.start, end: hit.end });
  }
  return hits;
}

/** Whether a hit is only a part of a longer number: 50 in 150万元 or in 2.50. */
function cutsNumber(text: string, { start, end }: Hit): boolean {
  const [before, first] = [text.slice(Math.max(0, start - 2), start), text.charAt(start)];
  const [last, after] = [text.charAt(end - 1), text.slice(end, end + 2)];
  return (/\p{Nd}/u.test(first) && /\p{Nd}[.,．]?$/u.test(before)) || (/\p{Nd}/u.test(last) && /^[.,．]?\p{Nd}/u.test(after));
}

/** The text in the form for search, and for each of its UTF-16 units the start and end in the original. */
function fold(text: string): { plain: string; starts: number[]; ends: number[] } {
  let plain = '';
  const [starts, ends]: [number[], number[]] = [[], []];
  const push = (characters: string, start: number, end: number) => {
    plain += characters;
    for (let i = 0; i < characters.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  let place = 0;
  let isParted = false;
  for (const character of text) {
    const end = place + character.length;
    const shown = INSIDE_WORDS.test(character) ? '' : folded(character).toLowerCase();
    if (shown && isParted && /[0-9a-z%‰]$/u.test(plain) && /^[0-9a-z]/u.test(shown)) push(' ', place, place);
    push(shown, place, end);
    isParted = shown === '';
    place = end;
  }
  return { plain, starts, ends };
}

/** The start of the passage with the most characters of hits: some characters before a hit, or the beginning of the text. */
function densest(text: string, hits: readonly Hit[]): number {
  const [first] = hits;
  if (text.length <= LENGTH || first === undefined) return 0;
  let best = first;
  let most = 0;
  // The passage that starts at this hit contains the hits up to `next`, exclusive.
  let next = 0;
  let weight = 0;
  for (const [place, hit] of hits.entries()) {
    next = Math.max(next, place);
    for (let one = hits[next]; one && one.end <= hit.start + LENGTH * 0.75; one = hits[++next]) weight += one.end - one.start;
    if (weight > most) [best, most] = [hit, weight];
    if (next > place) weight -= hit.end - hit.start;
  }
  return wholeCharacter(text, Math.max(0, Math.min(best.start - LENGTH / 4, text.length - LENGTH)));
}

/** The position, or the next one if it is inside a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
