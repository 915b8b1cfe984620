import type { Row } from '../graph/neo4j';
import type { Column } from './columns';

/** A file format for records. A list written in parts gives the same text as a list written at once. */
export interface Format {
  /** The file extension. */
  readonly name: string;
  readonly contentType: string;
  readonly writer: (columns: readonly Column[]) => Writer;
}

interface Writer {
  /** The text before the first record. */
  readonly head: string;
  /** The text of a record, with its end of line. */
  readonly line: (record: Row) => string;
}
