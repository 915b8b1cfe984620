import type { Row } from '../graph/neo4j';
import { type Column, column } from './columns';

/** A kind of export. It contains all things of the kind, each once. */
export interface ExportKind {
  readonly name: string;
  readonly description: string;
  /**
   * The statement of a page: at most `$parameters.limit` rows after `$parameters.after`, with force on `$parameters.asOf`. Rows are sorted by
   * `place`, a list of `placeLength` numbers, the first of which is an ordinal.
   */
  readonly statement: string;
  readonly placeLength: number;
  /** The columns without the cursor. */
  readonly columns: readonly Column[];
}

const CURSOR = column(
  'cursor',
  'The position of this row. With ?after=… the export continues after it. Valid until the next load that changes the corpus.',
);

/** The columns of a kind, the cursor first. */
export function columnsOf(kind: ExportKind): readonly Column[] {
  return [CURSOR, ...kind.columns];
}

/** The values of a row under the names of the columns. */
export function recordOf(columns: readonly Column[], row: Row): Row {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
}
