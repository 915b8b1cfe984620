import type { ClauseKind, Span, TermFind } from '../../types';
import type { Stretch } from '../../vocabulary/dates';
import { AIMED_AT, BENEFIT, DAY_AS_CONDITION, DESCRIPTION, GOAL, OF_WHOM, PAST, REACHED, THIS_TEXT } from '../../vocabulary/terms';
import { beside, type Cut } from './sentences';

/** Most characters between a day and what is given until then. */
const NEAR = 120;

/** A term of the measure that the sentence is about. */
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

/** What a term belongs to: the document where the sentence names this text before it, else the measure. In a compilation it is always the measure. */
export const termOf = (before: string, kind: ClauseKind): TermFind['of'] =>
  kind !== 'POINT' && THIS_TEXT.test(before) ? 'document' : 'clause';

/**
 * Where the words end that grant something in this period. Null where the sentence grants nothing then,
 * or where the period only dates a goal or a task.
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
