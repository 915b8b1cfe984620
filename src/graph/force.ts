/**
 * Force on a day (效力), written once. Reads that return it and filters that test it use these expressions. `subject` is the variable of a
 * node with ForceProperties; the day is `$asOf`. Dates are ISO strings: they compare as they sort, and an absent date decides nothing.
 */

/** The reason of its term. */
const term = (subject: string) => `
    CASE
      WHEN ${subject}.inherited THEN 'INHERITED'
      WHEN ${subject}.ends IS NULL THEN 'NO_END_STATED'
      ELSE coalesce(${subject}.endReason, 'TERM_STATED')
    END`;

/** [status, reason]: before its begin; a repeal, whose day may be unknown; its own term; a begin that is unknown; in force. */
export const forceState = (subject: string) => `
  CASE
    WHEN $asOf < ${subject}.beginsFrom THEN ['NOT_YET_IN_FORCE', ${term(subject)}]
    WHEN $asOf >= ${subject}.repealedBy THEN ['REPEALED', coalesce(${subject}.repealReason, 'REPEAL_STATED')]
    WHEN ${subject}.repealedBy IS NOT NULL AND NOT coalesce(${subject}.repealDated, true)
      THEN ['UNKNOWN', coalesce(${subject}.repealReason, 'REPEAL_STATED')]
    WHEN $asOf > ${subject}.ends THEN ['EXPIRED', ${term(subject)}]
    WHEN ${subject}.beginsFrom IS NULL OR (${subject}.beginsFrom < ${subject}.beginsBy AND $asOf <= ${subject}.beginsBy) THEN ['UNKNOWN', 'UNDATED']
    ELSE ['IN_FORCE', ${term(subject)}]
  END`;

/** The first day, if it is known as a day and not only as a span. */
export const firstDay = (subject: string) => `
  CASE WHEN ${subject}.beginsFrom = coalesce(${subject}.beginsBy, ${subject}.beginsFrom) THEN ${subject}.beginsFrom END`;

/** The earliest and latest day on which it may have begun, if only a span is known. */
export const earliestBegin = (subject: string) => `CASE WHEN ${firstDay(subject)} IS NULL THEN ${subject}.beginsFrom END`;
export const latestBegin = (subject: string) => `CASE WHEN ${firstDay(subject)} IS NULL THEN ${subject}.beginsBy END`;

/** The last day, inclusive: that of its term, or the day before an earlier repeal; null for a repeal of unknown day. */
export const lastDay = (subject: string) => `
  CASE
    WHEN ${subject}.repealedBy IS NULL THEN ${subject}.ends
    WHEN NOT coalesce(${subject}.repealDated, true) THEN null
    WHEN ${subject}.ends < ${subject}.repealedBy THEN ${subject}.ends
    ELSE toString(date(${subject}.repealedBy) - duration({days: 1}))
  END`;
