import { paragraphStarts } from '../joining';
import { between } from './lines';
import type { Box } from './placed';

interface CellLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** The paragraphs in a cell. The margin on the right is as wide as that on the left. */
export function cellParagraphs(lines: readonly CellLine[], field: Box): string[] {
  const em = lines[0]?.size ?? 1;
  const left = Math.min(...lines.map((line) => line.left));
  const margins = { left: left / em, right: Math.max(field.right - (left - field.left), ...lines.map((line) => line.right)) / em };
  const measured = lines.map((line, i) => ({
    text: line.text,
    left: line.left / em,
    right: line.right / em,
    above: i === 0 ? null : (line.base - (lines[i - 1]?.base ?? 0)) / em,
    size: line.size / em,
    column: '',
  }));
  const starts = paragraphStarts(measured, 0, margins);
  const paragraphs: string[] = [];
  lines.forEach(({ text }, i) => {
    const last = paragraphs.pop();
    if (last === undefined) paragraphs.push(text);
    else if (starts[i]) paragraphs.push(last, text);
    else paragraphs.push(last + between(last, text) + text);
  });
  return paragraphs;
}
