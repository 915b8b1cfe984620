import { isComplete, numberOn } from './line-words';

const SHORT = 25;
const isBegin = (line: string): boolean => /^\s*附件|^\s{2}/u.test(line) || numberOn(line) !== null;

/**
 * Divides words into paragraphs at soft line breaks (手动换行, `\n`) and page breaks (`\f`). If a long line stops within its sentence and the
 * next one does not begin a part, the break belongs to the layout and the lines are joined.
 */
export function splitSoftBreaks(text: string): string[] {
  if (!/[\n\f]/u.test(text)) return [text];
  const parts: string[] = [];
  for (const line of text.split(/\n|(?=\f)/u)) {
    const before = parts.at(-1);
    const joins = before !== undefined && !line.startsWith('\f') && before.length >= SHORT && !isComplete(before) && !isBegin(line);
    if (joins) parts[parts.length - 1] = before + (/[A-Za-z,]$/u.test(before) ? ' ' : '') + line;
    else parts.push(line);
  }
  return parts.map((part) => part.replace('\f', '')).filter((part) => part.trim() !== '');
}
