import { fold } from '../../passage';
import { type NumberedStart, type Numbering, rankOf, within } from '../../vocabulary/numberings';
import { isEnded, isHeadingLine, type Paragraph } from '../paragraphs';
import type { Candidates } from './candidates';
import { isTitle, type Part } from './parts';

/**
 * What a number does to the open parts: those deeper than `depth` are closed. With `head`, the paragraphs of the innermost part from index
 * `from` on (-1: the last) become a part without a number at that depth, which the number opens within.
 */
export interface Move {
  readonly depth: number;
  readonly head?: { readonly bare: 'heading' | 'paragraph'; readonly from: number };
}

/** What a text has shown before a number. */
export interface Shown {
  /** The open parts, the outermost first. */
  readonly stack: readonly Part[];
  /** The last number of each kind. */
  readonly reached: ReadonlyMap<Numbering, number>;
  /** The numberings above each numbering so far. */
  readonly parents: ReadonlyMap<Numbering, ReadonlySet<Numbering>>;
  readonly candidates: Candidates;
  /** Unnumbered lines that are headings. */
  readonly headings: ReadonlySet<Paragraph>;
}

/** A number in its text. */
interface Found {
  readonly start: NumberedStart;
  readonly at: number;
  readonly above: Paragraph | undefined;
  /** The next number of its kind. */
  readonly next: NumberedStart | null;
}

/** A number of a kind that is open already: the depth of the open part, and its number. */
interface Again extends Found {
  readonly depth: number;
  readonly sibling: NumberedStart;
}

/** The deepest nesting of parts. */
const DEEPEST = 12;
/** Levels that cannot be inside a list of a lower level. */
const DIVISIONS: ReadonlySet<Numbering> = new Set(['部分', '编', '分编', '章', '节', '1']);
/** A note (注：1.…) on the line before 2. */
const NOTE = /^(?:注|说明|备注)[:]/u;
/** Levels above articles in some texts and within articles in others. */
const OVER_OR_UNDER: ReadonlySet<Numbering> = new Set(['一、', '（一）']);
export const LISTS: ReadonlySet<Numbering> = new Set(['（一）', '1.', '（1）', '1）', '①', 'A.', '一是']);

/** The move of a number; null if it is words. */
export function moveOf(start: NumberedStart, at: number, above: Paragraph | undefined, shown: Shown): Move | null {
  const found = { start, at, above, next: shown.candidates.next(start.numbering, at) };
  const depth = siblingOf(start, shown.stack);
  const sibling = shown.stack[depth]?.start;
  if (!sibling) return opened(found, shown);
  for (const situation of SITUATIONS) {
    const move = situation({ ...found, depth, sibling }, shown);
    if (move !== undefined) return move;
  }
  return { depth };
}

/** Depth of the open part that the number continues, else of the innermost part of the same numbering; -1 if there is none. */
function siblingOf(start: NumberedStart, stack: readonly Part[]): number {
  const isAlike = ({ start: one }: Part) => one?.numbering === start.numbering && within(one) === within(start);
  const continued = stack.findLastIndex((part) => isAlike(part) && part.start?.value === start.value - 1);
  return continued >= 0 ? continued : stack.findLastIndex(isAlike);
}

/** The most that numbers in decimals may leave out. */
const LARGEST_GAP = 3;

/** 2.3 after 2.1: a small gap under the same parent, after an ended paragraph. */
function leavesOut(start: NumberedStart, sibling: NumberedStart, above: Paragraph | undefined): boolean {
  const gap = start.value - sibling.value;
  return start.numbering.startsWith('1.1') && gap > 1 && gap <= LARGEST_GAP && above !== undefined && isEnded(above);
}

/** The situations of a number of an open kind, in order. The first that does not answer undefined decides. */
const SITUATIONS: readonly ((again: Again, shown: Shown) => Move | null | undefined)[] = [
  // Only the sequence makes a doubtful number a number.
  ({ start, sibling, next, above }) => {
    if (!start.doubtful || leavesOut(start, sibling, above)) return undefined;
    return start.value !== sibling.value + 1 || next?.value === start.value ? null : undefined;
  },
  // After a gap that the next number of the kind fills: a broken line or a citation.
  ({ start, sibling, next }) =>
    start.value >= sibling.value + 2 && next !== null && next.value > sibling.value && next.value < start.value ? null : undefined,
  // It continues its siblings.
  ({ start, sibling, depth }, shown) => (start.value > sibling.value ? headed(start, depth, shown) : undefined),
  // It is printed twice, or is a citation of an earlier number.
  ({ start, sibling, next, depth }) => {
    const isLower = start.value < sibling.value;
    if (start.value === 1 || (isLower && next?.value === start.value + 1 && start.numbering !== '条')) return undefined;
    return isLower && (start.numbering === '条' || rankOf(start.numbering) > rankOf('（一）')) ? null : { depth };
  },
  // A list of the same numbering opens one level down: （一） below （二）下列情形之一的：
  ({ start }, { stack }) => {
    const [last, stem] = [stack.at(-1), stemOf(stack)];
    const same = stack.filter((one) => one.start?.numbering === start.numbering).length;
    const opens = last?.start && same < 2 && stack.length < DEEPEST && /[：:]$/u.test(last.paragraphs.at(-1)?.text ?? '');
    return !stem && opens ? { depth: stack.length } : undefined;
  },
  // It restarts under an unnumbered heading with its words.
  ({ start, depth }, { stack }) => {
    const own = stack.at(-1)?.paragraphs ?? [];
    const first = LISTS.has(start.numbering) ? own.length - 1 : own.length - 8;
    const from = own.findLastIndex((line, i) => i >= first && i > 0 && isHeadingLine(line, 60));
    return from > 0 ? { depth, head: { bare: 'heading', from } } : undefined;
  },
  ({ start, next }) => (!LISTS.has(start.numbering) && next?.value !== start.value + 1 ? null : undefined),
  // A list restarts under an unnumbered paragraph.
  ({ start, depth }, { stack }) =>
    stemOf(stack) && LISTS.has(start.numbering) ? { depth, head: { bare: 'paragraph', from: -1 } } : undefined,
];

/** The last paragraph of the innermost part, if it is not the only one. */
function stemOf(stack: readonly Part[]): Paragraph | undefined {
  const paragraphs = stack.at(-1)?.paragraphs ?? [];
  return paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
}

/** A number of a kind that is not open, below the innermost part that can contain it. */
function opened(found: Found, shown: Shown): Move | null {
  const { start, above, next } = found;
  const reached = shown.reached.get(start.numbering) ?? 0;
  if (start.doubtful && !isSequence(found, reached, shown)) return null;
  if (start.numbering === '1.' && start.value > reached + 40 && next?.value !== start.value + 1) return null;
  if (start.value > 1 && reached === 0 && NOTE.test(fold(above?.text ?? ''))) return null;
  const depth = shown.stack.findLastIndex((part) => canHold(part, found, shown)) + 1;
  return depth >= DEEPEST ? null : headed(start, depth, shown);
}

function isSequence({ start, next }: Found, reached: number, { stack }: Shown): boolean {
  if (stack.some((part) => part.start?.label === within(start))) return true;
  const goesOn = next !== null && next.value === start.value + 1 && within(next) === within(start);
  return (start.value === 1 && goesOn) || (reached > 0 && start.value === reached + 1) || (goesOn && start.numbering.startsWith('1'));
}

function canHold(part: Part, { start, at }: Found, { candidates, parents }: Shown): boolean {
  if (!part.start) return part.bare !== undefined && !(part.bare === 'closing' && DIVISIONS.has(start.numbering));
  const above = part.start.numbering;
  const [outer, inner] = [rankOf(above), rankOf(start.numbering)];
  if (DIVISIONS.has(start.numbering)) return outer < inner;
  const next = candidates.next(above, at);
  const goesOn = next !== null && next.value === part.start.value + 1;
  if (outer < inner) return above !== '条' || start.value === 1 || !OVER_OR_UNDER.has(start.numbering) || (goesOn && listsInWords(part));
  if (start.numbering === '一、') return false;
  return goesOn || (parents.get(start.numbering)?.has(above) ?? false) || (start.value === 1 && start.numbering !== '条');
}

/** True if a list begins within the words: …：（一）甲类； */
const listsInWords = ({ paragraphs }: Part): boolean => paragraphs.some(({ text }) => /[(]一[)]|一、/u.test(fold(text)));

/** Closes parts deeper than `depth`. An unnumbered heading at their end becomes the heading of the following parts. */
function headed(start: NumberedStart, depth: number, { stack, headings }: Shown): Move {
  const heading = stemOf(stack);
  if (!heading) return { depth };
  const isTitleOfText = isTitle(heading);
  const heads = headings.has(heading) || (start.value === 1 && isTitleOfText && rankOf(start.numbering) <= rankOf('一、'));
  if (!heads || (depth >= stack.length && !isTitleOfText)) return { depth };
  return { depth: isTitleOfText && start.value === 1 ? 0 : depth, head: { bare: 'heading', from: -1 } };
}
