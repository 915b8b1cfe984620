import type { Load } from '../loaders';

/**
 * `UNKNOWN`: the name is unknown. `AMBIGUOUS`: several things have it, and none is used. `SEVERAL`: several have it, and one or all are
 * used.
 */
export type WarningCode = 'UNKNOWN' | 'AMBIGUOUS' | 'SEVERAL';

/** The request as a filter sees it. */
export interface FilterScope {
  /** Looks up names in the filter. */
  readonly load: Load;
  /** The default day (ISO) for force. */
  readonly today: string;
  /** The argument of the filter: filter, with, a. */
  readonly argument: string;
  /** Adds a warning about a field of the filter. */
  readonly warn: (field: string, code: WarningCode, message: string) => void;
}
