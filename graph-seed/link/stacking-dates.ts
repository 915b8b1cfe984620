import type { LinkedForce } from '../linked';
import { dayBefore } from '../vocabulary/calendar';
import type { Side } from './stacking-side';

const FIRST = '0001-01-01';
const LAST = '9999-12-31';
const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

/** The days between which a term can begin and end; an unknown begin is any day, an end that nobody states is none. */
interface Term {
  readonly beginsFrom: string;
  readonly beginsBy: string;
  /** The first and the last day on which it can have ended. */
  readonly endsFrom: string;
  readonly endsBy: string;
}

function termOf(force: LinkedForce): Term {
  const repealed = force.repealedBy === null ? LAST : dayBefore(force.repealedBy);
  const endsBy = earlier(force.ends ?? LAST, repealed);
  const beginsFrom = force.beginsFrom ?? FIRST;
  // What ends was in force before: a begin known by its year alone is no later than the end.
  const beginsBy = later(beginsFrom, earlier(force.beginsBy ?? LAST, endsBy));
  const endsFrom = force.repealedBy !== null && !force.repealDated ? earlier(endsBy, beginsFrom) : endsBy;
  return { beginsFrom, beginsBy, endsFrom, endsBy };
}

/**
 * Whether there was or will be a day on which both are in force (同时有效), as far as the texts say; null where a day decides it that is known
 * only to lie in some span.
 */
export function everTogether(a: LinkedForce, b: LinkedForce): boolean | null {
  const [x, y] = [termOf(a), termOf(b)];
  if (later(x.beginsFrom, y.beginsFrom) > earlier(x.endsBy, y.endsBy)) return false;
  return later(x.beginsBy, y.beginsBy) <= earlier(x.endsFrom, y.endsFrom) ? true : null;
}

/** The last day on which one can have been in force; null where nothing ends it. */
function lastDay(force: LinkedForce): string | null {
  const { endsBy } = termOf(force);
  return endsBy === LAST ? null : endsBy;
}

/** 2025-12-31 → 2025年12月31日 */
function dayName(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** The number of the text that promises, else its title, else the place of the point. */
export const textOf = ({ award: { document, clause } }: Side): string =>
  document?.number ?? (document?.title ? `《${document.title}》` : clause.segment.locator);

/**
 * The end of an award in words that say whose it is: a term is the document's only where the document has it; a title's period and what one
 * clause says are told as such. A repeal has a day only where one is printed.
 */
function endSaid(side: Side): string | null {
  const { award } = side;
  const day = lastDay(award.force);
  if (!day) return null;
  const { repealedBy, repealDated, ends, endReason } = award.force;
  if (repealedBy !== null && day === dayBefore(repealedBy))
    return repealDated ? `${textOf(side)}在${dayName(day)}之后已废止` : `${textOf(side)}已废止（废止日期不明）`;
  const document = award.document?.force;
  if (endReason === 'PROGRAMME_PERIOD') return `${textOf(side)}按标题所示期间至${dayName(day)}`;
  return document?.ends === ends && document?.endReason === 'TERM_STATED'
    ? `${textOf(side)}的有效期至${dayName(day)}`
    : `${textOf(side)}该条执行至${dayName(day)}`;
}

function beginSaid(side: Side): string {
  const { beginsFrom, beginsBy } = side.award.force;
  return beginsFrom ? `${textOf(side)}${beginsFrom === beginsBy ? '' : '最早'}自${dayName(beginsFrom)}起` : textOf(side);
}

/** What the days add to a verdict that leaves them aside, as parts of its sentence. */
export function datesOf(a: Side, b: Side, together: boolean | null): string[] {
  const ends = [...new Set([a, b].flatMap((side) => endSaid(side) ?? []))];
  if (together === null) return [...ends, '二者是否曾同时有效，因起止日期不全而不能断定'];
  if (together) return ends;
  const isFirst = (lastDay(a.award.force) ?? LAST) < (b.award.force.beginsFrom ?? FIRST);
  const [first, second] = isFirst ? [a, b] : [b, a];
  return [`${endSaid(first) ?? textOf(first)}，${beginSaid(second)}，二者从未同时有效`];
}
