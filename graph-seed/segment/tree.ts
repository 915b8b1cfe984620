import { type NumberedStart, type Numbering, numberedStart } from './numbering';
import type { Paragraph } from './paragraphs';

/** A numbered part before its kind and locator are known: paragraphs from its number on, up to the next number of any level. */
export interface Part {
  readonly start: NumberedStart;
  readonly paragraphs: Paragraph[];
  readonly parts: Part[];
}

/** Numbered parts nested by their numbering, and the paragraphs before the first number. */
export function tree(body: readonly Paragraph[]): { opening: Paragraph[]; parts: Part[] } {
  const opening: Paragraph[] = [];
  const roots: Part[] = [];
  const stack: Part[] = [];
  const reached = new Map<Numbering, number>();
  for (const paragraph of body) {
    const start = numberedStart(paragraph.text);
    const depth = start && placeOf(start, stack, reached);
    if (!start || depth === null) {
      (stack.at(-1)?.paragraphs ?? opening).push(paragraph);
      continue;
    }
    stack.length = depth;
    const part: Part = { start, paragraphs: [paragraph], parts: [] };
    (stack.at(-1)?.parts ?? roots).push(part);
    stack.push(part);
    reached.set(start.numbering, start.value);
  }
  return { opening, parts: roots };
}

/**
 * Depth at which a number goes on with the numbering of the text, or null where it does not and is words (2021年…, 1.5倍…):
 * the next after its sibling, the first of a new level, or the next of a level that runs on through the text (第三条, （五）).
 */
function placeOf(
  start: NumberedStart & { followedByDigit: boolean },
  stack: readonly Part[],
  reached: ReadonlyMap<Numbering, number>,
): number | null {
  const depth = stack.findIndex((part) => part.start.numbering === start.numbering && sameMark(part.start, start));
  const sibling = stack[depth];
  if (sibling) {
    if (start.value === sibling.start.value + 1) return depth;
    if (start.numbering === '条' && start.value > sibling.start.value) return depth;
    return null;
  }
  if (start.numbering === '1.' && start.followedByDigit) return null;
  const runsOn =
    start.value === (reached.get(start.numbering) ?? 0) + 1 || (start.numbering === '条' && start.value > (reached.get('条') ?? 0));
  return start.value === 1 || (runsOn && (!isDigits(start) || (stack.length === 1 && isPoint(start, stack[0])))) ? stack.length : null;
}

const isDigits = (start: NumberedStart) => start.numbering === '1.' || start.numbering === '（1）' || start.numbering === '①';
/** 5. right under 二、: a text may count its points on through its headings. */
export const isPoint = (start: NumberedStart, parent: Part | null | undefined) =>
  start.numbering === '1.' && parent?.start.numbering === '一、';
/** 章 and 节 are levels of their own. */
const sameMark = (a: NumberedStart, b: NumberedStart) => a.numbering !== '章' || a.label.at(-1) === b.label.at(-1);
