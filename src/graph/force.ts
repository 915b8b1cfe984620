/**
 * Cypher expressions for force (效力) on a day, shared by the reads that return it and the filters that select by it.
 * `subject` is the variable of a node with ForceProperties. The day is `$parameters.asOf`. Dates are ISO strings, which compare correctly as
 * text. A comparison with an absent date is null, so its case does not apply.
 */

/** The reason that the term gives. */
const term = (subject: string) => `
    CASE
      WHEN ${subject}.inherited THEN 'INHERITED'
      WHEN ${subject}.ends IS NULL THEN 'NO_END_STATED'
      ELSE coalesce(${subject}.endReason, 'TERM_STATED')
    END`;

const notRevived = (subject: string) => `coalesce($parameters.asOf < ${subject}.revivedFrom, true)`;

/** Status and reason. The first case that applies decides: not yet begun, repealed, repealed on an unknown day, expired, unknown begin, in force. */
const states = (subject: string) =>
  [
    [`$parameters.asOf < ${subject}.beginsFrom`, 'NOT_YET_IN_FORCE', term(subject)],
    [
      `$parameters.asOf >= ${subject}.repealedBy AND ${notRevived(subject)}`,
      'REPEALED',
      `coalesce(${subject}.repealReason, 'REPEAL_STATED')`,
    ],
    [
      `${subject}.repealedBy IS NOT NULL AND NOT coalesce(${subject}.repealDated, true) AND ${notRevived(subject)}`,
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

/** Whether two things are in force, by their statuses; null if one is unknown. */
export function bothInForce(statuses: readonly unknown[]): boolean | null {
  return statuses.includes('UNKNOWN') ? null : statuses.every((status) => status === 'IN_FORCE');
}

/** The first day of force; null if only a span is known. */
export const firstDay = (subject: string) => `
  CASE WHEN ${subject}.beginsFrom = coalesce(${subject}.beginsBy, ${subject}.beginsFrom) THEN ${subject}.beginsFrom END`;

/** The earliest and the latest possible first day, if only a span is known. */
export const earliestBegin = (subject: string) => `CASE WHEN ${firstDay(subject)} IS NULL THEN ${subject}.beginsFrom END`;
export const latestBegin = (subject: string) => `CASE WHEN ${firstDay(subject)} IS NULL THEN ${subject}.beginsBy END`;
