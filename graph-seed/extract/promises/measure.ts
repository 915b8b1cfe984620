import type { Span } from '../../types';
import { BY_TIME, BY_UNIT, BY_YEAR, EACH_TIME, EACH_UNIT, EACH_YEAR, GOES_ON } from '../../vocabulary/instruments';

/** How often a sum is paid: by the month or the day, by the year, by a quantity that goes on (吨, 亩, 架次), or once for each thing had. */
export type Measure = 'time' | 'year' | 'quantity' | 'once';

/** How far before a sum its measure may begin, and how far behind it end. */
const BEFORE = 28;
const BEHIND = 12;

/** By what a sum of a promise is measured (每月, /吨); `once` where nothing says otherwise. */
export function measureOf(words: string, sum: Span, from: number): Measure {
  const before = words.slice(Math.max(from, sum.start - BEFORE), sum.start);
  const after = words.slice(sum.end, sum.end + BEHIND);
  if (EACH_TIME.test(before) || BY_TIME.test(after)) return 'time';
  if (EACH_YEAR.test(before) || BY_YEAR.test(after)) return 'year';
  const unit = EACH_UNIT.exec(before)?.[1] ?? BY_UNIT.exec(after)?.[1];
  return unit !== undefined && GOES_ON.test(unit) ? 'quantity' : 'once';
}
