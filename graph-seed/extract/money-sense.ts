import type { ClauseText } from '../types';
import { MONEY_CUES, type MoneyCue } from '../vocabulary/money-cues';
import { type Bound, bearing, type Subject } from './money-bearing';
import { headOf, isCondition, tailCues } from './money-condition';
import { cueFinder, firstFrom } from './money-cues';
import { type Figure, figuresOf } from './money-figures';
import { type Edge, type Group, groupsOf } from './money-groups';
import { quotedSpans } from './money-quotes';
import { criteriaFrom, stemOf } from './money-stem';

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

type GroupSense = Omit<Sense, 'named'>;

/** A sum with its sense; `list` is where its list starts, `part` and `since` as of its group. */
export interface Reading extends Pick<Group, 'part' | 'since'> {
  readonly figure: Figure;
  readonly sense: Sense;
  readonly list: number;
}

const cuesOf = cueFinder(MONEY_CUES);

/** A sum without words of its own goes on what its sentence has said or is to say, then its stem: 一等奖5万元, 二等奖3万元. */
function carriedOn(text: string, group: Group<MoneyCue>, own: GroupSense, last: GroupSense | null, stem: string): GroupSense {
  const isToGive = group.after.some((cue) => cue.kind === 'give');
  // 100万元至200万元奖励10万元: what is given is the next sum, for this one.
  if (group.cut && group.after[0]?.kind === 'give' && group.after[0].start - group.tailStart <= 2)
    return { ...own, subject: 'base', condition: true };
  if (isToGive && /按/u.test(text.slice(group.part, group.start))) return { ...own, subject: 'give' };
  if (last && group.goesOn) return last;
  if (group.before.some((cue) => cue.kind === 'give')) return { ...own, subject: 'give' };
  const [noun] = tailCues(group);
  if (noun?.kind === 'base' && noun.start - group.tailStart <= 1) return { ...own, subject: 'base' };
  if (isToGive && !group.tail.startsWith('的')) return { ...own, subject: 'give' };
  const kinds = new Set(cuesOf(stem).map((cue) => cue.kind));
  const most = kinds.has('most');
  return { ...own, bound: most ? 'most' : null, subject: most || kinds.has('give') ? 'give' : null };
}

function senseOf(text: string, group: Group<MoneyCue>, last: GroupSense | null, stem: string, criteria: number): GroupSense {
  const { bound, subject: said } = bearing(text, group);
  const head = headOf(group);
  // 个人贷款最高20万元，企业最高300万元: a bound without a subject of its own bounds what its sentence spoke of.
  const subject = bound === 'most' && !said && !head && group.goesOn && last?.subject === 'loan' ? 'loan' : said;
  const edge = group.edges.at(-1) ?? null;
  const own: GroupSense = { bound, edge, subject, head, condition: isCondition(text, group, { bound, subject }, criteria) };
  return bound || subject || head || edge ? own : carriedOn(text, group, own, last, stem);
}

const cache = new WeakMap<ClauseText, readonly Reading[]>();

/** Every sum of a clause with what the words around it say. */
export function readings(clause: ClauseText): readonly Reading[] {
  const known = cache.get(clause);
  if (known) return known;
  const text = clause.words;
  const quoted = quotedSpans(text);
  const stem = stemOf(clause.above[0]);
  const criteria = criteriaFrom(text, stem);
  const found: Reading[] = [];
  let last: GroupSense | null = null;
  for (const group of groupsOf(text, figuresOf(clause), cuesOf(text), true)) {
    const sense: GroupSense = senseOf(text, group, last, stem, criteria);
    const { start: list, part, since } = group;
    group.figures.forEach((figure, i) => {
      const quote = quoted[firstFrom(quoted, figure.end, (span) => span.end)];
      const named = quote !== undefined && quote.start < figure.start;
      found.push({ figure, list, part, since, sense: { ...sense, named, edge: group.edges[i] ?? sense.edge } });
    });
    last = sense;
  }
  cache.set(clause, found);
  return found;
}
