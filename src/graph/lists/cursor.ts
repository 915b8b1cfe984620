import { badInput } from '../../errors';

/** The position of a row in its list: numbers that sort like the list and are unique in it. */
export type Place = readonly number[];

/** What distinguishes the cursors of different lists. */
export interface Placing {
  readonly name: string;
  /** How many numbers a place has. */
  readonly placeLength: number;
}

/** The opaque cursor of a place in a list, valid for one generation of the graph. */
export function cursorOf(generation: string, list: string, place: Place): string {
  return Buffer.from(JSON.stringify([generation, list, ...place])).toString('base64url');
}

/**
 * The place that a cursor names.
 * @throws BAD_USER_INPUT that names the argument, for a malformed cursor, and for one of another list or generation
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
