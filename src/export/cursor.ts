import { cursorOf, type Place, placeOf } from '../graph/lists/cursor';
import type { ExportKind } from './kind';

const nameOf = ({ name }: ExportKind) => `export-${name}`;

/** The cursor of a row, good for its kind in either format and for one generation. */
export function cursorAt(kind: ExportKind, generation: string, place: Place): string {
  return cursorOf(generation, nameOf(kind), place);
}

/** The place that `after` names. @throws BAD_USER_INPUT for what is no cursor of the kind, and for one of another generation. */
export function placeAfter(kind: ExportKind, generation: string, after: string): Place {
  return placeOf(after, 'after', generation, { name: nameOf(kind), placeLength: kind.placeLength });
}
