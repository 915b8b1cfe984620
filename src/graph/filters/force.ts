import { forceState, lastDay } from '../force';

/** A condition: `subject` is in a state of `filter.force` on `$asOf`, and ends between that day and `filter.endsBy`. */
export const forceFilter = (subject: string, filter = '$filter') => `
  (${filter}.force IS NULL OR (${forceState(subject)})[0] IN ${filter}.force)
  AND (${filter}.endsBy IS NULL OR ($asOf <= ${lastDay(subject)} AND ${lastDay(subject)} <= ${filter}.endsBy))`;
