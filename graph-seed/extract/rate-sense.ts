import type { ClauseText } from '../types';
import { RATE_CUES, type RateCue } from '../vocabulary/rate-cues';
import { type Bound, isBound } from './money-bearing';
import { type Cue, cueFinder } from './money-cues';
import { type Figure, figures } from './money-figures';
import { type Edge, type Group, groupsOf } from './money-groups';

/** What the words around a share say of it; the rules of rates read its role from this. */
export interface RateSense {
  /** The words before it that bound it: 不超过, 不低于, 达到. */
  readonly bound: Bound | null;
  /** The words behind it that bound it: 以上, 以下, 以内. */
  readonly edge: Edge;
  /** A measure of the claimant or the project (占比, 增速, 裁员率), not what is paid. */
  readonly measured: boolean;
  /** A share between payers, a part of a payment, a share of a market or a budget, a charge brought down. */
  readonly parted: boolean;
  /** The sentence gives or forgives something to which the share can belong. */
  readonly support: boolean;
  /** The sentence makes it a condition of something. */
  readonly condition: boolean;
}

export interface RateReading {
  readonly figure: Figure;
  readonly sense: RateSense;
}

const cuesOf = cueFinder(RATE_CUES);
const isGiving = (cue: Cue<RateCue>) => cue.kind === 'give' || cue.kind === 'relief';
/** Words that bear on a share; what it is a share of (base) does not. */
const bears = ({ kind }: Cue<RateCue>) => isBound(kind) || kind === 'give' || kind === 'relief' || kind === 'ratio' || kind === 'split' || kind === 'lowered';
const CRITERIA = /以下条件|下列条件|申报条件|认定条件|基本条件|申请条件|具备条件|条件:/u;
/** Measures of staff and business, which are conditions even as a share of something (裁员率不高于职工总数20%). */
const OF_CLAIMANT = /(?<![费利税])率$|^占|^持股|^股权/u;

/** Words of the group's part of the sentence that bear on it, nearest first. 达到 and 超过 bear on what follows them closely. */
function bearingCues(text: string, group: Group<RateCue>): Cue<RateCue>[] {
  const found: Cue<RateCue>[] = [];
  for (const cue of group.before.toReversed()) {
    if (cue.start < group.part) break;
    if (!bears(cue)) continue;
    const between = text.slice(cue.end, found.length > 0 ? found.at(-1)?.start : group.start);
    const short = cue.end - cue.start === 1 || /^(?:增|提|降|下|减|新|实)/u.test(text.slice(cue.start, cue.end));
    if (cue.kind === 'reach' && (short ? !/^(?:约|近|至|到|了)?$/u.test(between) : between.length > 14 || /[的按]/u.test(between))) continue;
    found.push(cue);
  }
  return found;
}

/** 减半 and 全额 say by themselves that something is forgiven or paid. */
const GRANTED: Omit<RateSense, 'edge'> = { bound: null, measured: false, parted: false, support: true, condition: false };

function senseOf(text: string, group: Group<RateCue>, criteria: number): Omit<RateSense, 'edge'> {
  if (/^[^\d零〇一二两三四五六七八九十百千万]/u.test(text.slice(group.start, group.end))) return GRANTED;
  const cues = bearingCues(text, group);
  const at = cues.findIndex(({ kind }) => isBound(kind));
  const inTail = group.after.filter((cue) => cue.start >= group.tailStart && cue.end <= group.tailStart + group.tail.length);
  const headGives = inTail.some((cue) => isGiving(cue) && cue.start - group.tailStart <= 5);
  const candidate = cues[at];
  // 不超过…费用的30%: between the bound and the share stands what it is a share of; 不超过贴息的 would be a bound of something else.
  const binds = candidate && cues.slice(0, at).every((cue) => cue.kind === 'ratio' || (isGiving(cue) && cue.start - candidate.end <= 4));
  const bound = binds && isBound(candidate.kind) ? candidate.kind : null;
  const boundAt = bound && candidate ? candidate : null;
  const of = boundAt ? text.slice(boundAt.end, group.start) : '';
  const ofSomething = of.length > 4 || of.includes('的');
  const subject = boundAt ? cues.slice(at).find((cue) => !isBound(cue.kind)) : cues[0];
  const gap = subject ? text.slice(subject.end, boundAt ? (cues[cues.indexOf(subject) - 1]?.start ?? group.start) : group.start) : '';
  const touching = subject?.kind === 'ratio' && (boundAt ? gap.length <= 6 : /^[为达约至在]{0,2}$/u.test(gap));
  const ofClaimant = touching && OF_CLAIMANT.test(text.slice(subject.start, subject.end));
  const support = [...group.before, ...group.after].some(isGiving);
  const split = cues[0]?.kind === 'split' && group.start - cues[0].end <= 8 && !text.slice(cues[0].end, group.start).replace(/^额?的/u, '').includes('的');
  const lowered = cues[0]?.kind === 'lowered' || (boundAt && subject?.kind === 'lowered');
  const lent = /^的?[^,的]{0,3}(?:利率|费率|贷款)(?!.{0,4}(?:贴息|补|奖))/u.test(group.tail);
  const hoped = group.before.some((cue) => cue.kind === 'target');
  const nominal = /^(?:的|后|以后|时)/u.test(group.tail);
  const marked = /^(?:后|以后|时|的部分)/u.test(group.tail);
  const marks = bound !== null && bound !== 'most';
  return {
    bound,
    measured: marked || ofClaimant || (touching && !headGives && !ofSomething) || (marks && !headGives && !ofSomething) || (bound === 'reach' && !headGives),
    parted: Boolean(split || lowered || lent || (inTail[0]?.kind === 'split' && !headGives)),
    support,
    condition: support || group.addressed || (!hoped && (nominal || (criteria >= 0 && criteria < group.start))),
  };
}

const cache = new WeakMap<ClauseText, readonly RateReading[]>();

/** Every share of a clause with what the words around it say. */
export function rateReadings(clause: ClauseText): readonly RateReading[] {
  const known = cache.get(clause);
  if (known) return known;
  const text = clause.words;
  const criteria = text.search(CRITERIA);
  const found: RateReading[] = [];
  let last: Omit<RateSense, 'edge'> | null = null;
  for (const group of groupsOf(text, figures(text), cuesOf(text), false)) {
    const silent = !group.before.some(bears) && !group.after.some((cue) => isGiving(cue) && cue.end <= group.tailStart + group.tail.length);
    const sense: Omit<RateSense, 'edge'> = silent && last && group.goesOn ? last : senseOf(text, group, criteria);
    group.figures.forEach((figure, i) => {
      found.push({ figure, sense: { ...sense, edge: group.edges[i] ?? null } });
    });
    last = sense;
  }
  cache.set(clause, found);
  return found;
}
