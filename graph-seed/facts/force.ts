import { isDeepStrictEqual } from 'node:util';
import type { LinkedForce } from '../linked';
import { EMPTY } from '../passage';
import { fields, quote } from './line';

/** Beginning and end of force with evidence; null if they equal those of the containing thing `whole`. */
export function forcePart(force: LinkedForce, whole: LinkedForce | null): string | null {
  const { inherited: _, evidence, ...days } = force;
  const of = whole && { ...force, ...whole, inherited: force.inherited };
  if (of && isDeepStrictEqual(of, force)) return null;
  return [fields(days, EMPTY), ...evidence.map((one) => `${one.rule} ${quote(one.quote)}`)].filter(Boolean).join(' ');
}
