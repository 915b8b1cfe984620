import type { Span } from '../../types';
import { BY_UNIT, EACH_TIME, EACH_YEAR, GOES_ON } from '../../vocabulary/instruments';

/** How a sum is paid: by month or day, by year, by a quantity that goes on (吨, 亩, 架次), or once for each thing. */
export type Measure = 'time' | 'year' | 'quantity' | 'once';

/** How far before a sum its measure may begin, and how far after it end, in characters. */
const BEFORE = 28;
const BEHIND = 12;

/** The measure of a promised sum (每月, /吨). It is `once` where nothing else is said. */
export function measureOf(words: string, sum: Span, from: number): Measure {
  const before = words.slice(Math.max(from, sum.start - BEFORE), sum.start);
  if (EACH_TIME.test(before)) return 'time';
  if (EACH_YEAR.test(before)) return 'year';
  const unit = BY_UNIT.exec(words.slice(sum.end, sum.end + BEHIND))?.[1];
  return unit !== undefined && GOES_ON.test(unit) ? 'quantity' : 'once';
}
