import type { ClauseText } from '../types';
import { RATE_CUES, type RateCue } from '../vocabulary/rate-cues';
import { type Cue, cueFinder } from './money-cues';
import { type Figure, figures } from './money-figures';
import { type Edge, type Group, groupsOf } from './money-groups';

type Bound = 'most' | 'least' | 'reach' | 'below';

/** What the words around a share say of it; the rules of rates read their roles from this. */
export interface RateSense {
  readonly bound: Bound | null;
  readonly edge: Edge;
  /** A measure of the claimant, as 占比 or 增速, and not what is paid. */
  readonly measured: boolean;
  /** A share between payers, a part of a payment, a share of a market or a budget. */
  readonly parted: boolean;
  /** Something is given or forgiven in the sentence to which the share can belong. */
  readonly support: boolean;
  readonly condition: boolean;
}

export interface RateReading {
  readonly figure: Figure;
  readonly sense: RateSense;
}

const cuesOf = cueFinder(RATE_CUES);
const GIVES: ReadonlySet<RateCue> = new Set(['give', 'relief'] as const);
const isBound = (kind: RateCue): kind is Bound => kind === 'most' || kind === 'least' || kind === 'reach' || kind === 'below';
const CRITERIA = /以下条件|下列条件|申报条件|认定条件|基本条件|申请条件|条件[::]|具备条件/u;

function senseOf(text: string, group: Group<RateCue>, criteria: number): Omit<RateSense, 'edge'> {
  const start = group.figures[0]?.start ?? 0;
  const end = group.figures.at(-1)?.end ?? 0;
  const tailEnd = text.indexOf(group.tail, end) + group.tail.length;
  const part = group.before.filter((cue) => cue.start >= group.part).reverse();
  const near: Cue<RateCue>[] = [];
  for (const cue of part) {
    const word = text.slice(cue.start, cue.end);
    if ((word.length === 1 || cue.kind === 'reach') && isBound(cue.kind) && !/^(?:约|近|至|到|了)?$/u.test(text.slice(cue.end, start))) continue;
    if (isBound(cue.kind) || GIVES.has(cue.kind) || cue.kind === 'ratio' || cue.kind === 'split') near.push(cue);
  }
  const first = near[0];
  const at = near.findIndex((cue) => isBound(cue.kind));
  const boundCue = near[at];
  const boundKind = boundCue && isBound(boundCue.kind) ? boundCue.kind : null;
  const between = boundCue ? text.slice(boundCue.end, start) : '';
  // 不超过…的30%: what stands between the bound and the share is what it is a share of.
  const bound = boundCue && near.slice(0, at).every((cue) => cue.kind === 'ratio' || (boundKind === 'most' && GIVES.has(cue.kind) && text.slice(boundCue.end, cue.start).length <= 4)) ? boundKind : null;
  const subject = bound ? near[at + 1] : first;
  const inTail = group.after.filter((cue) => cue.end <= tailEnd);
  const headGives = inTail.some((cue) => GIVES.has(cue.kind) && cue.start - (tailEnd - group.tail.length) <= 5);
  const touching = subject && (bound && boundCue ? boundCue.start - subject.end <= 6 : /^[为达到约至]{0,2}$/u.test(text.slice(subject.end, start)));
  const ofSomething = bound !== null && (between.length > 4 || between.includes('的'));
  const gives = [...group.before, ...group.after].some((cue) => GIVES.has(cue.kind));
  const addressed = group.before.some((cue) => cue.kind === 'addressed' && /^$|[,。;:、)\n]/u.test(text[cue.start - 1] ?? ''));
  const hoped = group.before.some((cue) => cue.kind === 'target');
  const nominal = /^(?:的|后|以后|时)/u.test(group.tail);
  return {
    bound,
    measured: /^(?:后|以后|时)/u.test(group.tail) || (subject?.kind === 'ratio' && touching === true && !headGives && !ofSomething) || (bound !== null && bound !== 'most' && !ofSomething && !headGives),
    parted: (first?.kind === 'split' && !/的/u.test(text.slice(first.end, start).replace(/^额?的/u, '')) && start - first.end <= 8) || (inTail[0]?.kind === 'split' && !headGives),
    support: gives,
    condition: gives || addressed || (!hoped && (nominal || (criteria >= 0 && criteria < start))),
  };
}

const cache = new WeakMap<ClauseText, readonly RateReading[]>();

/** Every share of a clause with what the words around it say. */
export function rateReadings(clause: ClauseText): readonly RateReading[] {
  const known = cache.get(clause);
  if (known) return known;
  const text = clause.words;
  const criteria = text.search(CRITERIA);
  const found = groupsOf(text, figures(text), cuesOf(text), false).flatMap((group) => {
    const sense = senseOf(text, group, criteria);
    return group.figures.map((figure, i) => ({ figure, sense: { ...sense, edge: group.edges[i] ?? null } }));
  });
  cache.set(clause, found);
  return found;
}
