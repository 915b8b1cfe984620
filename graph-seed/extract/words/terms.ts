import type { ClauseKind, Span, TermFind } from '../../types';
import type { Stretch } from '../../vocabulary/dates';
import { AIMED_AT, BENEFIT, DAY_AS_CONDITION, DESCRIPTION, GOAL, OF_WHOM, PAST, REACHED, THIS_TEXT } from '../../vocabulary/terms';
import { beside, type Cut } from './sentences';

/** How many characters may stand between a day and what is given until then. */
const NEAR = 120;

/** A term of the measure that the sentence speaks of. */
export const clauseTerm = (span: Span, from: string | null, until: string): TermFind => ({
  kind: 'term',
  start: span.start,
  end: span.end,
  of: 'clause',
  from,
  until,
  fromPublication: false,
  delay: null,
  length: null,
  article: null,
});

/** Whose term a sentence states: the document's where it names this text before, else the measure's; a digest's is its own. */
export const termOf = (before: string, kind: ClauseKind): TermFind['of'] =>
  kind !== 'POINT' && THIS_TEXT.test(before) ? 'document' : 'clause';

/**
 * End of the words by which the sentence gives something in this stretch of time, or null where it gives nothing then
 * or names the stretch only as that of a goal or task.
 */
export function givenThen(text: Cut, stretch: Stretch): number | null {
  const { before, after } = beside(text, stretch);
  const match = BENEFIT.exec(after.slice(0, NEAR));
  if (!match) return null;
  const gap = after.slice(0, match.index);
  if (AIMED_AT.test(before) || PAST.test(before.slice(-4)) || PAST.test(gap)) return null;
  const attributive = (OF_WHOM.test(before.slice(-4)) && gap.includes('的')) || DAY_AS_CONDITION.test(gap);
  const aims = GOAL.test(gap.replace(DESCRIPTION, '')) || REACHED.test(after.slice(match.index));
  return attributive || !aims ? stretch.end + match.index + match[0].length : null;
}
