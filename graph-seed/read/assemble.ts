import type { Furniture, Line, SourceText } from '../types';
import { clean } from './clean';
import type { Draft, TextParts } from './format';

/** The reading text of a draft: one line a paragraph, in the order given. */
export function assemble({ paragraphs }: Draft): TextParts & Pick<SourceText, 'pageStarts'> {
  let raw = '';
  const lines: Line[] = [];
  const furniture: Furniture[] = [];
  const pageStarts: number[] = [];
  for (const { text, furniture: reason, page } of paragraphs) {
    if (page !== undefined) while (pageStarts.length < page) pageStarts.push(raw.length);
    const start = raw.length;
    raw += `${text}\n`;
    if (reason) furniture.push({ start, end: start + text.length, reason });
    else {
      const words = clean(text, start);
      if (words.text.length > 0) lines.push({ ...words, markdownLevel: 0, startsParagraph: true });
    }
  }
  return { raw, lines, furniture, pageStarts };
}
