import { badInput } from '../../errors';

/** Where a row stands in its list: numbers that sort as the list does, and are those of no other row. */
export type Place = readonly number[];

/** What tells the cursors of lists apart. */
export interface Placing {
  readonly name: string;
  /** So many numbers tell its places apart. */
  readonly placeLength: number;
}

/** The opaque cursor of a place in a list, good for one generation of the graph. */
export function cursorOf(generation: string, list: string, place: Place): string {
  return Buffer.from(JSON.stringify([generation, list, ...place])).toString('base64url');
}

/**
 * The place that a cursor names.
 * @throws BAD_USER_INPUT naming the argument, for what is no cursor of the list, whose places have so many numbers, and for one of another generation.
 */
export function placeOf(cursor: string, argument: string, generation: string, { name, placeLength }: Placing): Place {
  const [of, list, ...place] = parsed(cursor);
  if (typeof of !== 'string' || list !== name || place.length !== placeLength || !place.every((n) => typeof n === 'number')) {
    throw badInput(argument, `${argument} is not a cursor of this list.`);
  }
  if (of !== generation) throw badInput(argument, `${argument} is a cursor of an older corpus: it was loaded anew since. Start again.`);
  return place as number[];
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
