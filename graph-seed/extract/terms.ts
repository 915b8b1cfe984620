import type { Span, TermFind } from '../types';
import { BENEFIT, GOAL, THIS_TEXT } from '../vocabulary/terms';
import type { Stretch } from './dates';
import { beside } from './sentences';

/** How many characters may stand between a day and what is given until then. */
const NEAR = 120;
/** 对2023年底前…的: the day bounds whom the sentence speaks of. */
const OF_WHOM = /(?:^|[,:、])?(?:对|对于|凡|凡是|凡在|对在|对于在|对自|将)$/u;

/** A term of the measure that the sentence speaks of. */
export const clauseTerm = (span: Span, from: string | null, until: string): TermFind => ({
  kind: 'term',
  start: span.start,
  end: span.end,
  of: 'clause',
  from,
  until,
  fromPublication: false,
  years: null,
});

/** Whose term a sentence states: the document's where it names this text before, else the measure's. */
export const termOf = (before: string): TermFind['of'] => (THIS_TEXT.test(before) ? 'document' : 'clause');

/** Of whom or after what: words that describe, and say nothing of what is to be done. */
const DESCRIPTION = /(?:对|凡|符合|按照|根据|依据)[^,;]*/gu;

/**
 * End of the words by which the sentence gives something in this stretch of time, or null where it gives nothing then
 * or names the stretch only as that of a goal or task.
 */
export function givenThen(words: string, stretch: Stretch): number | null {
  const { before, after } = beside(words, stretch);
  const match = BENEFIT.exec(after.slice(0, NEAR));
  if (!match) return null;
  const gap = after.slice(0, match.index);
  const attributive = OF_WHOM.test(before.slice(-4)) && gap.includes('的');
  return attributive || !GOAL.test(gap.replace(DESCRIPTION, '')) ? stretch.end + match.index + match[0].length : null;
}
