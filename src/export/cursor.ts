import { badInput } from '../errors';
import { cursorOf, type Place, placeOf } from '../graph/lists/cursor';
import type { ExportKind } from './kind';
import { EXPORT_KINDS } from './kinds';

/** The cursor of a row, good for its kind in either format and for one generation. */
export function cursorAt(kind: ExportKind, generation: string, place: Place): string {
  return cursorOf(generation, [EXPORT_KINDS.indexOf(kind), ...place]);
}

/** The place that `after` names. @throws BAD_USER_INPUT for what is no cursor of the kind, and for one of another generation. */
export function placeAfter(kind: ExportKind, generation: string, after: string): Place {
  const [of, ...place] = placeOf(after, 'after', generation, 1 + kind.placeLength);
  if (of !== EXPORT_KINDS.indexOf(kind)) throw badInput('after', 'after is not a cursor of this list.');
  return place;
}
