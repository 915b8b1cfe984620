import type { Row } from '../graph/neo4j';
import type { Column } from './columns';

/** A format of records. Writing a list in parts gives the same text as writing it at once. */
export interface Format {
  /** The file extension. */
  readonly name: string;
  readonly contentType: string;
  readonly writer: (columns: readonly Column[]) => Writer;
}

export interface Writer {
  /** Written before the first record. */
  readonly head: string;
  /** A record with its end of line. */
  readonly line: (record: Row) => string;
}
