import { isDeepStrictEqual } from 'node:util';
import type { LinkedForce } from '../linked';
import { EMPTY } from '../passage';
import { fields, quote } from './line';

/** When a thing begins and ends, with its evidence; null where that is what holds for the thing that it is part of. */
export function forcePart(force: LinkedForce, whole: LinkedForce | null): string | null {
  const { inherited: _, evidence, ...days } = force;
  const of = whole && { ...force, ...whole, inherited: force.inherited };
  if (of && isDeepStrictEqual(of, force)) return null;
  return [fields(days, EMPTY), ...evidence.map((one) => `${one.rule} ${quote(one.quote)}`)].filter(Boolean).join(' ');
}
