import { join } from '../passage';
import type { Line, Passage } from '../types';

export interface Paragraph extends Passage {
  readonly markdownLevel: number;
}

/** Lines joined to the paragraphs that page and line breaks tore. */
export function paragraphs(lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.startsParagraph || !last) groups.push([line]);
    else last.push(line);
  }
  return groups.map((group) => ({ ...join(group), markdownLevel: group[0]?.markdownLevel ?? 0 }));
}

/** Paragraphs as one passage, parted by `\n`. */
export function joinParagraphs(parts: readonly Passage[]): Passage {
  const words = parts.filter((part) => part.text.length > 0);
  return join(words.flatMap((part, i) => (i === 0 ? [part] : [{ text: '\n', at: [part.at[0] ?? 0] }, part])));
}
