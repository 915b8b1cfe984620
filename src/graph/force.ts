/**
 * Force on a day (效力), written once: the reads that return it and the filters that ask for it use these expressions.
 * `subject` is the variable of a node with ForceProperties; the day is `$parameters.asOf`. Dates are ISO strings: they compare as they sort,
 * and a date that is absent decides nothing.
 */

/** The reason of its term. */
const term = (subject: string) => `
    CASE
      WHEN ${subject}.inherited THEN 'INHERITED'
      WHEN ${subject}.ends IS NULL THEN 'NO_END_STATED'
      ELSE coalesce(${subject}.endReason, 'TERM_STATED')
    END`;

/** Status and reason by the first that holds: before its begin; a repeal, whose day may be unknown; its own term; a begin that is unknown; in force. */
const states = (subject: string) =>
  [
    [`$parameters.asOf < ${subject}.beginsFrom`, 'NOT_YET_IN_FORCE', term(subject)],
    [`$parameters.asOf >= ${subject}.repealedBy`, 'REPEALED', `coalesce(${subject}.repealReason, 'REPEAL_STATED')`],
    [
      `${subject}.repealedBy IS NOT NULL AND NOT coalesce(${subject}.repealDated, true)`,
      'UNKNOWN',
      `coalesce(${subject}.repealReason, 'REPEAL_STATED')`,
    ],
    [`$parameters.asOf > ${subject}.ends`, 'EXPIRED', term(subject)],
    [
      `${subject}.beginsFrom IS NULL OR (${subject}.beginsFrom < ${subject}.beginsBy AND $parameters.asOf <= ${subject}.beginsBy)`,
      'UNKNOWN',
      `'UNDATED'`,
    ],
    ['true', 'IN_FORCE', term(subject)],
  ] as const;

const firstOf = (cases: readonly (readonly [when: string, then: string])[]) =>
  `CASE ${cases.map(([when, then]) => `WHEN ${when} THEN ${then}`).join(' ')} END`;

export const forceStatus = (subject: string) => firstOf(states(subject).map(([when, status]) => [when, `'${status}'`]));
export const forceReason = (subject: string) => firstOf(states(subject).map(([when, , reason]) => [when, reason]));

/** The first day, if it is known as a day and not only as a span. */
export const firstDay = (subject: string) => `
  CASE WHEN ${subject}.beginsFrom = coalesce(${subject}.beginsBy, ${subject}.beginsFrom) THEN ${subject}.beginsFrom END`;

/** The earliest and latest day on which it may have begun, if only a span is known. */
export const earliestBegin = (subject: string) => `CASE WHEN ${firstDay(subject)} IS NULL THEN ${subject}.beginsFrom END`;
export const latestBegin = (subject: string) => `CASE WHEN ${firstDay(subject)} IS NULL THEN ${subject}.beginsBy END`;
