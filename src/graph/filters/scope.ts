import type { Load } from '../loaders';

/** `UNKNOWN`: nothing here has the name. `AMBIGUOUS`: several have it, and none is taken. `SEVERAL`: several have it, and one or all are taken. */
export type WarningCode = 'UNKNOWN' | 'AMBIGUOUS' | 'SEVERAL';

/** What a filter takes of a request. */
export interface FilterScope {
  /** How the names in it are looked up. */
  readonly load: Load;
  /** The day (ISO) that force is asked for where no other is given. */
  readonly today: string;
  /** The argument that it is: filter, with, a. */
  readonly argument: string;
  /** Tells the asker of a field of it. */
  readonly warn: (field: string, code: WarningCode, message: string) => void;
}
