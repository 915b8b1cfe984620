import type { Row } from '../graph/neo4j';
import type { Column } from './columns';

/** A way to write records down. What it writes of some rows and then of the others is what it writes of all. */
export interface Format {
  /** The ending of its files. */
  readonly name: string;
  readonly contentType: string;
  readonly writer: (columns: readonly Column[]) => Writer;
}

export interface Writer {
  /** Stands before the first record. */
  readonly head: string;
  /** A record with its end of line. */
  readonly line: (record: Row) => string;
}
