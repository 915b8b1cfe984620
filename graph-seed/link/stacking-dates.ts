import type { LinkedForce } from '../linked';
import { dayBefore } from '../vocabulary/calendar';

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

/** 2025-12-31 → 2025年12月31日 */
export const dayName = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** The last day, where one is known; and whether it is a repeal's. */
export function endOf(force: LinkedForce): { readonly day: string; readonly repealed: boolean } | null {
  const { endsBy } = termOf(force);
  if (endsBy === LAST) return null;
  return { day: endsBy, repealed: force.repealedBy !== null && endsBy === dayBefore(force.repealedBy) };
}
