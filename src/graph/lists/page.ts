import { badInput } from '../../errors';
import { type Place, type Placing, placeOf } from './cursor';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The requested part of a list. */
export interface Page {
  readonly direction: 'forward' | 'backward';
  readonly size: number;
  readonly after: Place | null;
  readonly before: Place | null;
}

export const DEFAULT_SIZE = 50;
export const LARGEST_SIZE = 500;

/**
 * The page that the arguments request.
 * @throws BAD_USER_INPUT that names the argument: `first` together with `last`, a size below 0 or above 500, a malformed cursor, or a cursor of
 * another list or generation
 */
export function pageOf({ first, after, last, before }: PageArguments, generation: string, list: Placing): Page {
  if (first != null && last != null) throw badInput('last', 'first and last cannot be given together.');
  checkSize('first', first);
  checkSize('last', last);
  return {
    direction: last == null ? 'forward' : 'backward',
    size: last ?? first ?? DEFAULT_SIZE,
    after: after == null ? null : placeOf(after, 'after', generation, list),
    before: before == null ? null : placeOf(before, 'before', generation, list),
  };
}

/** Checks `first` or `last`. @throws BAD_USER_INPUT that names it */
export function checkSize(argument: string, size: number | null | undefined): void {
  if (size == null) return;
  if (size < 0) throw badInput(argument, `${argument} must not be negative.`);
  if (size > LARGEST_SIZE) throw badInput(argument, `${argument} must not exceed ${LARGEST_SIZE}.`);
}
