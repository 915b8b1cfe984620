import { badInput } from '../../errors';
import { sha256 } from '../../sha256';

/** The position of a row in its list: numbers that sort like the list and are unique in it. */
export type Place = readonly number[];

/**
 * What distinguishes the cursors of different lists: each field and order has a name of its own. The filter of a list is no part of it. A place is
 * a position in the order of all things, so a page under another filter goes on after the same position; other keyset cursors hold the
 * order and its values alone, too (PostGraphile, sql-cursor-pagination).
 */
export interface Placing {
  readonly name: string;
  /** How many numbers a place has. */
  readonly placeLength: number;
}

/** The list of one owner: the things of a parent, or the hits of a searched text. Its cursors are refused in the lists of other owners. */
export function ownedBy({ name, placeLength }: Placing, owner: string): Placing {
  return { name: `${name}#${sha256(owner).slice(0, 8)}`, placeLength };
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
