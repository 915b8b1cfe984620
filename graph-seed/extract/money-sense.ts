import type { ClauseText } from '../types';
import { MONEY_CUES, type MoneyCue } from '../vocabulary/money-cues';
import { type Cue, cueFinder, firstFrom } from './money-cues';
import { type Figure, figures } from './money-figures';
import { type Edge, type Group, groupsOf } from './money-groups';
import { quotedSpans } from './money-quotes';

type Bound = 'most' | 'least' | 'reach' | 'below';
type Subject = 'give' | 'base' | 'loan' | 'price' | 'fund';

/** What the words around a sum say of it; the rules of amounts read their roles from this. */
export interface Sense {
  /** Inside a name or a quoted phrase (名称). */
  readonly named: boolean;
  /** The words that bound it from before: 不超过, 不少于, 达到, 低于. */
  readonly bound: Bound | null;
  /** The words that bound it from behind: 以上, 以下, 以内. */
  readonly edge: Edge;
  /** What it is a sum of: something given, measured, lent, priced or set aside. */
  readonly subject: Subject | null;
  /** What the words directly after it say that it is. */
  readonly head: Subject | null;
  /** The sentence makes it a condition of something (对…的; …的，给予). */
  readonly condition: boolean;
  /** It belongs to a chain or a list whose first member had words of its own. */
  readonly inherited: boolean;
}

export interface Reading {
  readonly figure: Figure;
  readonly sense: Sense;
  readonly group: Group<MoneyCue>;
}

const cuesOf = cueFinder(MONEY_CUES);
const SUBJECTS: Partial<Record<MoneyCue, Subject>> = { give: 'give', giveAtOnce: 'give', base: 'base', loan: 'loan', price: 'price', fund: 'fund', purse: 'fund' };
const isBound = (kind: MoneyCue): kind is Bound => kind === 'most' || kind === 'least' || kind === 'reach' || kind === 'below';
/** Single characters bound only what follows at once: 超5亿元, 满3年. */
const ATTACHED = new Set(['达', '超', '满', '过', '增长', '增加', '新增', '实现']);

/** Words of the same part of the sentence that bear on the group, nearest first. */
function nearest(text: string, group: Group<MoneyCue>): Cue<MoneyCue>[] {
  const found: Cue<MoneyCue>[] = [];
  let next = group.figures[0]?.start ?? 0;
  for (const cue of group.before.toReversed()) {
    if (cue.start < group.part) break;
    const word = text.slice(cue.start, cue.end);
    const mustTouch = cue.kind === 'giveAtOnce' || ATTACHED.has(word);
    const between = text.slice(cue.end, next);
    if (cue.kind === 'idle' || cue.kind === 'target' || cue.kind === 'addressed') continue;
    if (mustTouch && !/^(?:约|近|人民币|至|到|了|每[人户家年月])*$/u.test(between)) continue;
    found.push(cue);
    next = cue.start;
  }
  return found;
}

function boundAndSubject(text: string, group: Group<MoneyCue>): { bound: Bound | null; subject: Subject | null } {
  const cues = nearest(text, group);
  const start = group.figures[0]?.start ?? 0;
  const first = cues[0];
  if (!first) return { bound: null, subject: null };
  const subjectOf = (from: number) => {
    for (const cue of cues.slice(from)) {
      const subject = SUBJECTS[cue.kind];
      if (subject) return subject;
    }
    return null;
  };
  if (isBound(first.kind)) {
    const between = text.slice(first.end, start);
    if (between.length <= 10 && !between.includes('的')) return { bound: first.kind, subject: subjectOf(1) };
    return { bound: null, subject: subjectOf(1) };
  }
  const second = cues[1];
  if (first.kind === 'give' || first.kind === 'giveAtOnce') {
    // 最高给予, 最高一次性奖励: the bound stands before what it bounds.
    const givers = cues.findIndex((cue) => cue.kind !== 'give' && cue.kind !== 'giveAtOnce');
    const bound = cues[givers];
    const giver = cues[givers - 1];
    if (bound && giver && (bound.kind === 'most' || bound.kind === 'least') && giver.start - bound.end <= 4 && !text.slice(bound.end, giver.start).includes('的'))
      return { bound: bound.kind, subject: 'give' };
    return { bound: null, subject: 'give' };
  }
  if (second && first.kind === 'base' && second.kind === 'most' && first.start === second.end) return { bound: 'most', subject: subjectOf(2) ?? null };
  return { bound: null, subject: SUBJECTS[first.kind] ?? null };
}

/** 给予10万元奖励: what is handed over, lent or set aside is often named behind the sum. */
function headOf(group: Group<MoneyCue>, end: number): Subject | null {
  const limit = end + group.tail.length;
  for (const cue of group.after) {
    if (cue.start < end) continue;
    if (cue.end > limit) return null;
    const subject = SUBJECTS[cue.kind];
    if (!subject || subject === 'base' || subject === 'price') continue;
    if (group.cut && cue.end - end > 8) return null;
    return cue.start - end <= 14 ? subject : null;
  }
  return null;
}

function conditionOf(text: string, group: Group<MoneyCue>, end: number): boolean {
  const gives = group.after.some((cue) => cue.kind === 'give' && cue.start >= end + (group.cut ? 0 : 0));
  const addressed = group.before.some((cue) => cue.kind === 'addressed' && /^$|[,。;:、)\n]/u.test(text[cue.start - 1] ?? ''));
  const nominal = group.tail.startsWith('的') && !/^的?(?:目标|任务|水平)/u.test(group.tail);
  const hoped = group.before.some((cue) => cue.kind === 'target') || /^(?:的)?(?:目标|任务)/u.test(group.tail);
  if (gives || addressed) return !/^的?目标/u.test(group.tail);
  if (hoped) return false;
  return nominal || group.edges.some(Boolean) || /应|须|需|具备|满足|符合|要求|条件/u.test(text.slice(group.sentence, group.figures[0]?.start));
}

const cache = new WeakMap<ClauseText, readonly Reading[]>();

/** Every sum of a clause with what the words around it say. */
export function readings(clause: ClauseText): readonly Reading[] {
  const known = cache.get(clause);
  if (known) return known;
  const text = clause.words;
  const cues = cuesOf(text);
  const quoted = quotedSpans(text);
  const found: Reading[] = [];
  let last: Omit<Sense, 'named' | 'edge' | 'inherited'> | null = null;
  let lastGroup: Group<MoneyCue> | null = null;
  for (const group of groupsOf(text, figures(text), cues, true)) {
    const end = (group.figures.at(-1)?.end ?? 0) + 0;
    let own = { ...boundAndSubject(text, group), head: headOf(group, end), condition: conditionOf(text, group, end) };
    const silent = !own.bound && !own.subject && !own.head && group.edges.every((edge) => !edge);
    const inherited = silent && last !== null && lastGroup !== null && (group.sentence === lastGroup.sentence || text[group.sentence - 1] === ';');
    if (inherited && last) own = { ...last };
    else if (silent) {
      const earlier = group.before.findLast((cue) => SUBJECTS[cue.kind] !== undefined && cue.kind !== 'giveAtOnce');
      if (earlier?.kind === 'give') own.subject = 'give';
    }
    group.figures.forEach((figure, i) => {
      const quote = quoted[firstFrom(quoted, figure.end, (span) => span.end)];
      const named = quote !== undefined && quote.start < figure.start;
      found.push({ figure, group, sense: { ...own, named, edge: group.edges[i] ?? null, inherited } });
    });
    last = own;
    lastGroup = group;
  }
  cache.set(clause, found);
  return found;
}
