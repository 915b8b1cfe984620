import type { Row } from '../graph/neo4j';
import { type Column, column } from './columns';

/** A kind of export: all things of that kind, each once. */
export interface ExportKind {
  readonly name: string;
  readonly description: string;
  /**
   * The statement for a page after `$parameters.after`, with force on `$parameters.asOf`: at most `$parameters.limit` rows in the order of `place`, a list of `placeLength`
   * numbers whose first is an ordinal.
   */
  readonly statement: string;
  readonly placeLength: number;
  /** The columns besides the cursor. */
  readonly columns: readonly Column[];
}

const CURSOR = column('cursor', 'Where this row stands: with ?after=… the export goes on behind it. Good until the corpus is loaded anew.');

/** The columns of a kind in their order. */
export function columnsOf(kind: ExportKind): readonly Column[] {
  return [CURSOR, ...kind.columns];
}

/** The values of a row under the names of the columns. */
export function recordOf(columns: readonly Column[], row: Row): Row {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
}
