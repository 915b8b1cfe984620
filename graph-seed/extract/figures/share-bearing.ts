import type { FigureCue } from './cues';
import { type Group, isCeiling } from './groups';
import type { Bound } from './sense';
import { isBound } from './sum-bearing';

/** What the words before a share say about it. */
export interface ShareBearing {
  /** The nearest cue. */
  readonly nearest: FigureCue | null;
  readonly bound: Bound | null;
  /** The cue that bounds it. */
  readonly mark: FigureCue | null;
  /** True where the base stands between the bound and the share: 不超过设备费用的30%. */
  readonly ofBase: boolean;
  /** The cue that is bounded (…比例不低于), else the nearest cue. */
  readonly subject: FigureCue | null;
  /** True where the subject stands right before the share or its bound. */
  readonly touching: boolean;
}

export const isGiving = (cue: FigureCue) => cue.kind === 'give' || cue.kind === 'relief';
/** Cues that bear on a share. The base, of which it is a share, does not. */
const bears = ({ kind }: FigureCue) =>
  isBound(kind) || kind === 'give' || kind === 'relief' || kind === 'ratio' || kind === 'split' || kind === 'lowered';

function bearingCues(text: string, group: Group): FigureCue[] {
  const found: FigureCue[] = [];
  const cues = group.before.filter(bears);
  for (const [i, one] of [...cues.entries()].toReversed()) {
    if (one.start < group.part) break;
    const left = cues[i - 1];
    // 保费补贴比例: the share of what is given.
    const cue = one.kind === 'ratio' && left && isGiving(left) && left.end === one.start ? { ...one, kind: left.kind } : one;
    const next = found.at(-1)?.start ?? group.start;
    if (cue.kind === 'reach' && (next - cue.end > 14 || /[的按]/u.test(text.slice(cue.end, next)))) continue;
    found.push(cue);
  }
  return found;
}

/** What bounds a share from before (不超过, 达到), and what it is a share of or a measure of. */
export function shareBearing(text: string, group: Group): ShareBearing {
  const cues = bearingCues(text, group);
  const nearest = cues[0] ?? null;
  if ((!nearest || isGiving(nearest)) && isCeiling(group.tail))
    return { nearest, bound: 'most', mark: nearest, ofBase: true, subject: nearest, touching: false };
  // 不高于购置补贴的50%: another gift is the base.
  const isBase = (gift: FigureCue) => /^[^,。;\d]{0,4}的$/u.test(text.slice(gift.end, group.start));
  const at = cues.findIndex(({ kind }) => isBound(kind));
  const cue = cues[at];
  // 最高给予30%: only what is given may stand between the bound and the share, and only right after the bound.
  // 就超出部分奖补1%: what is reached lies before it.
  const overGift = cue?.kind === 'most' || cue?.kind === 'least';
  const binds =
    cue &&
    cues
      .slice(0, at)
      .every((inner) => inner.kind === 'ratio' || (isGiving(inner) && overGift && (inner.start - cue.end <= 4 || isBase(inner))));
  if (!cue || !binds || !isBound(cue.kind)) return { nearest, bound: null, mark: null, ofBase: false, subject: nearest, touching: false };
  const outer = cues.findIndex((other, i) => i > at && !isBound(other.kind));
  const [subject, inner] = [cues[outer] ?? null, cues[outer - 1] ?? cue];
  const between = text.slice(cue.end, group.start);
  const ofBase = between.length > 4 || between.includes('的');
  return { nearest, bound: cue.kind, mark: cue, ofBase, subject, touching: subject !== null && inner.start - subject.end <= 6 };
}
