import { titleKey } from '../../src/graph/model';
import { fold } from '../passage';
import { documentNumber } from '../vocabulary/document-numbers';
import { ENDS_AS_TITLE } from '../vocabulary/genres';
import { ISSUES, LETTERHEAD } from '../vocabulary/letterheads';
import { numberedStart, rankOf } from '../vocabulary/numberings';
import { annexMark } from './clauses/annex';
import { dateIn } from './dates';
import { isTitleLine } from './head/titles';
import type { Paragraph } from './paragraphs';

/** The most lines between a document number and its title, and between the title and the first part. */
const HEAD = 8;
/** The fewest characters of a title. */
const SHORTEST = 6;
const TAIL = /^(?:抄[送报]|主送|公开方式)[:]|印[发制]$/u;

/**
 * Divides the paragraphs of a file into its texts. A new text begins with a document number or letterhead near a title, or, after the
 * signature of a text, with a title above parts numbered from 1. An issued text stays with its notice.
 */
export function textsOf(all: readonly Paragraph[]): (readonly Paragraph[])[] {
  const starts = [0];
  let state = newState();
  for (let at = 0; at < all.length; at++) {
    const paragraph = all[at];
    if (!paragraph) continue;
    const folded = fold(paragraph.text);
    const from =
      state.isCut &&
      (startsWithNumber(all, at)
        ? headAbove(all, at)
        : state.isSigned && !state.isAnnex && startsWithTitle(all, at, state.issued)
          ? at
          : null);
    if (typeof from === 'number' && from > (starts.at(-1) ?? 0)) {
      starts.push(from);
      state = newState();
    }
    if (annexMark(paragraph)) state.isAnnex = true;
    if (isDateLine(folded)) state.isSigned = true;
    if (isFirstNumber(paragraph)) state.isCut = true;
    if (ISSUES.test(folded) && folded.length < 200) state.issued += titleKey(folded);
  }
  return starts.map((start, i) => all.slice(start, starts[i + 1]));
}

/** What the current text has shown: a number of a part, a date under it, an annex, the titles that its notice issues. */
const newState = () => ({ isCut: false, isSigned: false, isAnnex: false, issued: '' });

const isDateLine = (folded: string): boolean => folded.length <= 60 && dateIn(folded) !== null && !/[。;,]/u.test(folded);

function isFirstNumber({ text, isRow }: Paragraph): boolean {
  const start = isRow ? null : numberedStart(text);
  return start !== null && !start.doubtful && rankOf(start.numbering) <= rankOf('1.');
}

/** True for a document number or a letterhead alone on its line, with a title below it before the first part, or directly above it. */
function startsWithNumber(all: readonly Paragraph[], at: number): boolean {
  const folded = fold(all[at]?.text ?? '');
  if (!documentNumber(folded) && !LETTERHEAD.test(folded)) return false;
  let title = '';
  for (const line of all.slice(at + 1, at + 1 + HEAD)) {
    const text = fold(line.text);
    if (isFirstNumber(line) || isDateLine(text) || /[。]$/u.test(text)) return false;
    title = isTitleLine(text) ? title + text : '';
    if (ENDS_AS_TITLE.test(title) && title.length >= SHORTEST) return true;
  }
  const above = fold(all[at - 1]?.text ?? '');
  return above.length >= SHORTEST && ENDS_AS_TITLE.test(above) && isTitleLine(above) && !numberedStart(above);
}

/** Index of the first line of the head that a document number belongs to: letterhead, title or organs above it. */
function headAbove(all: readonly Paragraph[], at: number): number {
  let start = at;
  while (start > 0 && at - start < HEAD) {
    const above = fold(all[start - 1]?.text ?? '');
    if (!isTitleLine(above) || TAIL.test(above) || isDateLine(above) || numberedStart(above) || annexMark(all[start - 1] as Paragraph))
      break;
    start--;
  }
  return start;
}

/** True for a title of one or two lines above parts numbered from 1. */
function startsWithTitle(all: readonly Paragraph[], at: number, issued: string): boolean {
  if (all[at] && annexMark(all[at])) return false;
  const [first = '', second = ''] = all.slice(at, at + 2).map((line) => fold(line.text));
  const title = [first, first + second].find((text) => ENDS_AS_TITLE.test(text) && text.length >= SHORTEST);
  if (!title || !isTitleLine(first) || numberedStart(first) || issued.includes(titleKey(title))) return false;
  const number = all.slice(at + 1, at + 1 + HEAD).find(isFirstNumber);
  return number !== undefined && numberedStart(number.text)?.value === 1;
}
