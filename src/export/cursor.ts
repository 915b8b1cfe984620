import { cursorOf, type Place, placeOf } from '../graph/lists/cursor';
import type { ExportKind } from './kind';

const nameOf = ({ name }: ExportKind) => `export-${name}`;

/** The cursor of a row. It is valid for one kind and one generation, in all formats. */
export function cursorAt(kind: ExportKind, generation: string, place: Place): string {
  return cursorOf(generation, nameOf(kind), place);
}

/** The place that `after` names. @throws BAD_USER_INPUT for a malformed cursor, or one of another kind or generation */
export function placeAfter(kind: ExportKind, generation: string, after: string): Place {
  return placeOf(after, 'after', generation, { name: nameOf(kind), placeLength: kind.placeLength });
}
