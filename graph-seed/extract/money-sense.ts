import type { ClauseText } from '../types';
import { MONEY_CUES, type MoneyCue } from '../vocabulary/money-cues';
import { type Bound, bearing, type Subject, subjectOf } from './money-bearing';
import { type Cue, cueFinder, firstFrom } from './money-cues';
import { type Figure, figures } from './money-figures';
import { type Edge, type Group, groupsOf } from './money-groups';
import { quotedSpans } from './money-quotes';

/** What the words around a sum say of it; the rules of amounts read its role from this. */
export interface Sense {
  /** Inside a name or a quoted phrase (名称). */
  readonly named: boolean;
  /** The words before it that bound it: 不超过, 不少于, 达到, 低于. */
  readonly bound: Bound | null;
  /** The words behind it that bound it: 以上, 以下, 以内. */
  readonly edge: Edge;
  readonly subject: Subject | null;
  /** What the words directly behind it say that it is. */
  readonly head: Subject | null;
  /** The sentence makes it a condition of something (对…的; …的，给予). */
  readonly condition: boolean;
}

/** A sum with its sense and the group that it stands in. */
export interface Reading {
  readonly figure: Figure;
  readonly sense: Sense;
  readonly group: Group<MoneyCue>;
}

const cuesOf = cueFinder(MONEY_CUES);

/** 10万元奖励, 1亿元专项资金: the noun behind a sum, the last of several that touch (贷款贴息). */
function headOf(group: Group<MoneyCue>): Subject | null {
  const from = group.tailStart;
  if (/^的?标准/u.test(group.tail)) return 'give';
  const inTail = group.after.filter((cue) => cue.start >= from && cue.end <= from + group.tail.length && cue.kind !== 'idle' && cue.kind !== 'sum');
  const at = inTail.findIndex((cue) => ['give', 'loan', 'fund'].includes(subjectOf(cue) ?? '') && cue.kind !== 'giveAtOnce');
  let head = inTail[at];
  if (!head || head.start - from > 14 || (group.cut && head.end - from > 8)) return null;
  for (const cue of inTail.slice(at + 1)) if (cue.start - head.end <= 1 && subjectOf(cue) && cue.kind !== 'giveAtOnce') head = cue;
  return subjectOf(head);
}

const REQUIRES = /应|须|需|具备|满足|符合|要求|条件/u;

function conditionOf(text: string, group: Group<MoneyCue>, { bound, subject }: { bound: Bound | null; subject: Subject | null }): boolean {
  // 授信额度最高…万元 is a loan's own limit; 单户授信不超过…万元的企业 is a condition.
  if (subject === 'loan' && bound === 'most') return group.tail.startsWith('的');
  if (/^的?(?:目标|任务)/u.test(group.tail)) return false;
  if (group.addressed || group.after.some((cue) => cue.kind === 'give')) return true;
  if (group.before.some((cue) => cue.kind === 'target') || group.after.some((cue) => cue.kind === 'target' && cue.end <= group.tailStart + group.tail.length))
    return false;
  return group.tail.startsWith('的') || group.edges.some(Boolean) || (bound === 'least' && subject !== 'loan') || REQUIRES.test(text.slice(group.since, group.start));
}

/** A stem that its items continue: 按以下标准给予奖励: / 1.国家级100万元. */
function senseOfStem(above: string | undefined): Pick<Sense, 'bound' | 'subject'> {
  const cues: Cue<MoneyCue>[] = cuesOf((above ?? '').slice(-40));
  const last = cues.findLast((cue) => cue.kind === 'give' || cue.kind === 'most');
  const bound = cues.findLast((cue) => cue.kind === 'most') ? 'most' : null;
  return last ? { bound, subject: 'give' } : { bound: null, subject: null };
}

const cache = new WeakMap<ClauseText, readonly Reading[]>();

/** Every sum of a clause with what the words around it say. */
export function readings(clause: ClauseText): readonly Reading[] {
  const known = cache.get(clause);
  if (known) return known;
  const text = clause.words;
  const quoted = quotedSpans(text);
  const found: Reading[] = [];
  let last: Omit<Sense, 'named' | 'edge'> | null = null;
  for (const group of groupsOf(text, figures(text), cuesOf(text), true)) {
    const own = bearing(text, group);
    // 个人贷款最高20万元，企业最高300万元: a bound without a subject of its own bounds what its sentence spoke of.
    if (own.bound === 'most' && !own.subject && last?.subject === 'loan' && group.goesOn && !headOf(group)) own.subject = 'loan';
    let sense: Omit<Sense, 'named' | 'edge'> = { ...own, head: headOf(group), condition: conditionOf(text, group, own) };
    if (!own.bound && !own.subject && !sense.head && group.edges.every((edge) => !edge)) {
      // Without words of its own a sum goes on what its sentence has said, then on the sentence or the stem before.
      if (last && group.goesOn) sense = { ...last };
      else if (group.before.some((cue) => cue.kind === 'give')) sense = { ...sense, subject: 'give' };
      else sense = { ...sense, ...senseOfStem(clause.above[0]) };
    }
    group.figures.forEach((figure, i) => {
      const quote = quoted[firstFrom(quoted, figure.end, (span) => span.end)];
      found.push({ figure, group, sense: { ...sense, named: quote !== undefined && quote.start < figure.start, edge: group.edges[i] ?? null } });
    });
    last = sense;
  }
  cache.set(clause, found);
  return found;
}
