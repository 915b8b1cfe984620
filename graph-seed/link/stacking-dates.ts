import { dayName } from '../../src/graph/model';
import type { LinkedForce } from '../linked';
import { dayBefore, FIRST_DAY } from '../vocabulary/calendar';
import type { Side } from './stacking-side';

const LAST = '9999-12-31';
const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

/** The possible first and last days of a term. An unknown beginning may be any day; without a stated end there is none. */
interface Term {
  readonly beginsFrom: string;
  readonly beginsBy: string;
  /** The earliest and the latest possible last day. */
  readonly endsFrom: string;
  readonly endsBy: string;
}

function termOf(force: LinkedForce): Term {
  const repealed = force.repealedBy === null || force.revivedFrom ? LAST : dayBefore(force.repealedBy);
  const endsBy = earlier(force.ends ?? LAST, repealed);
  const beginsFrom = force.beginsFrom ?? FIRST_DAY;
  // A beginning known only by its year is not later than the end.
  const beginsBy = later(beginsFrom, earlier(force.beginsBy ?? LAST, endsBy));
  const endsFrom = force.repealedBy !== null && !force.repealDated && !force.revivedFrom ? earlier(endsBy, beginsFrom) : endsBy;
  return { beginsFrom, beginsBy, endsFrom, endsBy };
}

/** True if both are in force together on some day (同时有效); null if that depends on a day that is known only as a span. */
export function everTogether(a: LinkedForce, b: LinkedForce): boolean | null {
  const [x, y] = [termOf(a), termOf(b)];
  if (later(x.beginsFrom, y.beginsFrom) > earlier(x.endsBy, y.endsBy)) return false;
  return later(x.beginsBy, y.beginsBy) <= earlier(x.endsFrom, y.endsFrom) ? true : null;
}

/** The latest possible day of force; null without an end. */
function lastDay(force: LinkedForce): string | null {
  const { endsBy } = termOf(force);
  return endsBy === LAST ? null : endsBy;
}

/** The name of the promising text: its number, else its title, else the place of the point. */
export const textOf = ({ award: { document, clause } }: Side): string =>
  document?.number ?? (document?.title ? `《${document.title}》` : clause.segment.locator);

/**
 * The end of an award in Chinese, with its source: the document's term, the period in the title, or the clause. The day of a repeal is given
 * only if it is printed.
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

/** The parts of a verdict's sentence about dates, which the verdict itself ignores. */
export function datesOf(a: Side, b: Side, together: boolean | null): string[] {
  const ends = [...new Set([a, b].flatMap((side) => endSaid(side) ?? []))];
  if (together === null) return [...ends, '二者是否曾同时有效，因起止日期不全而不能断定'];
  if (together) return ends;
  const isFirst = (lastDay(a.award.force) ?? LAST) < (b.award.force.beginsFrom ?? FIRST_DAY);
  const [first, second] = isFirst ? [a, b] : [b, a];
  return [`${endSaid(first) ?? textOf(first)}，${beginSaid(second)}，二者从未同时有效`];
}
