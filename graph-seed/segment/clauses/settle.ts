import { endsBracket, endsSentence, fold } from '../../passage';
import type { Part } from '../numbering/parts';
import type { Paragraph } from '../paragraphs';
import { isLabelled } from './labels';

/**
 * Moves unnumbered paragraphs from the last item of a list to the part where they belong. A line with a label (补贴标准：…) goes to the part
 * with labelled lines. Paragraphs after a list whose items are single whole sentences go to the parent of the list. If another item has
 * several paragraphs, the last item keeps its own.
 */
export function settle(part: Part): void {
  const lasts = part.parts.filter((one, i) => one.start !== null && (part.parts[i + 1]?.start ?? null) === null);
  if (part.paragraphs.some(isLabelled)) for (const last of lasts) part.paragraphs.push(...labelledIn(last));
  for (const last of lasts) if (isPlainList(part, last)) part.paragraphs.push(...last.paragraphs.splice(1));
  part.paragraphs.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** True if the items up to `last` have one paragraph each, a whole sentence, apart from the paragraphs after the last. */
function isPlainList(part: Part, last: Part): boolean {
  if (last.parts.length > 0 || last.paragraphs.length < 2 || !isSentence(last.paragraphs[0])) return false;
  const end = part.parts.indexOf(last);
  const start = part.parts.slice(0, end).findLastIndex((one) => one.start === null) + 1;
  const others = part.parts.slice(start, end);
  return others.length > 0 ? others.every(isSingle) : /[:]$/u.test(fold(part.paragraphs[0]?.text ?? ''));
}

const isSingle = (part: Part): boolean => part.paragraphs.length === 1 && (part.parts.length > 0 || isSentence(part.paragraphs[0]));
function isSentence(paragraph: Paragraph | undefined): boolean {
  const end = fold(paragraph?.text.slice(-1) ?? '');
  return endsSentence(end) || endsBracket(end);
}

/** Labelled lines and the lines after them, at the end of a part or of its last items. */
function labelledIn(part: Part): Paragraph[] {
  const first = part.paragraphs.findIndex((paragraph, i) => i > 0 && isLabelled(paragraph));
  const own = first < 0 ? [] : part.paragraphs.splice(first);
  const last = part.parts.at(-1);
  return [...own, ...(last ? labelledIn(last) : [])];
}
