import { endsBracket, endsSentence, fold } from '../passage';
import { type NumberedStart, numberedStart, rankOf } from '../vocabulary/numberings';

/** True if the words of a line end a sentence, a bracket or a title, so that its paragraph may end. */
export function isComplete(text: string): boolean {
  const end = fold(text.trimEnd().slice(-1));
  return endsSentence(end) || endsBracket(end) || end === ':' || end === '》';
}

/** The number with which a printed line begins, white space aside; null if there is none. */
export const numberOn = (text: string): NumberedStart | null => numberedStart(text.slice(0, 60).replace(/\s+/gu, ''));

/** True for a number that is no word: 1.2023年… counts, 一、二等奖 does not. */
export const isNumber = (start: NumberedStart | null): boolean => start !== null && (!start.doubtful || start.numbering === '1.');

/** True for the number of a chapter, an article or a part: 第三条, 一、, （一） */
export const isNumberOfPart = (start: NumberedStart | null): boolean =>
  start !== null && !start.doubtful && rankOf(start.numbering) <= rankOf('（一）');
