import type { Furniture, Line, SourceText } from '../types';
import { clean } from './clean';
import type { Draft, TextParts } from './format';

/** The reading text of a draft, one line per paragraph in the order given, with the places of words, furniture and pages. */
export function assemble({ paragraphs, pages: count = 0 }: Draft): TextParts & Pick<SourceText, 'pageStarts'> {
  let raw = '';
  const lines: Line[] = [];
  const furniture: Furniture[] = [];
  const pageStarts: number[] = [];
  for (const { text, furniture: reason, pages = [] } of paragraphs) {
    for (const { page, at } of pages) while (pageStarts.length < page) pageStarts.push(raw.length + at);
    const start = raw.length;
    raw += `${text}\n`;
    if (reason) furniture.push({ start, end: start + text.length, reason });
    else {
      const words = clean(text, start);
      if (words.text.length > 0) lines.push({ ...words, markdownLevel: 0, startsParagraph: true });
    }
  }
  while (pageStarts.length < count) pageStarts.push(raw.length);
  return { raw, lines, furniture, pageStarts };
}
