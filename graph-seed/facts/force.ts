import { isDeepStrictEqual } from 'node:util';
import type { LinkedForce } from '../linked';
import { EMPTY } from '../passage';
import { fields, quote } from './line';

/** Begin and end of a thing with evidence; null if they are those of the thing that contains it. */
export function forcePart(force: LinkedForce, whole: LinkedForce | null): string | null {
  const { inherited: _, evidence, ...days } = force;
  const of = whole && { ...force, ...whole, inherited: force.inherited };
  if (of && isDeepStrictEqual(of, force)) return null;
  return [fields(days, EMPTY), ...evidence.map((one) => `${one.rule} ${quote(one.quote)}`)].filter(Boolean).join(' ');
}
