import { cursorOf, type Place, placeOf } from '../graph/lists/cursor';
import type { ExportKind } from './kind';

const nameOf = ({ name }: ExportKind) => `export-${name}`;

/** The cursor of a row, valid for its kind in either format and for one generation. */
export function cursorAt(kind: ExportKind, generation: string, place: Place): string {
  return cursorOf(generation, nameOf(kind), place);
}

/** The place that `after` names. @throws BAD_USER_INPUT for a malformed cursor, and for one of another kind or generation. */
export function placeAfter(kind: ExportKind, generation: string, after: string): Place {
  return placeOf(after, 'after', generation, { name: nameOf(kind), placeLength: kind.placeLength });
}
