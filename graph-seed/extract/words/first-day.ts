import type { Span } from '../../types';
import { stretches } from '../../vocabulary/dates';
import { type Cut, sentenceAround } from './sentences';

/** The first day of what a sentence says of a named text: the day of 自…起 or 于… between its name and `end`, else of 自…起 in the sentence. */
export function firstDay(cut: Cut, named: Span, end: number): string | null {
  const sentence = sentenceAround(cut, { start: named.start, end });
  return dayIn(cut.words.slice(named.end, end), '') ?? dayIn(cut.words.slice(sentence.start, sentence.end));
}

/** The first day of 自…起 in a text; with an empty `mark` also that of 于…, or of a day at its beginning. */
export const dayIn = (text: string, mark = '起'): string | null =>
  stretches(text).find(
    ({ precision, start, end }) =>
      precision === 'DAY' && (/[自从于]$/u.test(text.slice(0, start)) || start === mark.length) && text.slice(end).startsWith(mark),
  )?.first ?? null;
