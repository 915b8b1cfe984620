import type { Load } from '../loaders';

/**
 * `UNKNOWN`: the name is unknown. `AMBIGUOUS`: several things have it, and none is used. `SEVERAL`: several have it, and one or all are
 * used.
 */
export type WarningCode = 'UNKNOWN' | 'AMBIGUOUS' | 'SEVERAL';

/** What a filter needs of the request. */
export interface FilterScope {
  /** Looks up names in the filter. */
  readonly load: Load;
  /** The default day for force, as an ISO date. */
  readonly today: string;
  /** The name of the filter's argument: filter, with, a. */
  readonly argument: string;
  /** Adds a warning about a field of the filter. */
  readonly warn: (field: string, code: WarningCode, message: () => string) => void;
}
