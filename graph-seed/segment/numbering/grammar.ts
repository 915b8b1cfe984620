import { grouped } from '../../grouped';
import { fold } from '../../passage';
import { REMAINDER } from '../../vocabulary/letterheads';
import { type NumberedStart, type Numbering, rankOf } from '../../vocabulary/numberings';
import { isEnded, isHeadingLine, type Paragraph } from '../paragraphs';
import { Candidates } from './candidates';
import { LISTS, type Move, moveOf } from './moves';
import { isTitle, type Part } from './parts';
import { inUnknownForms } from './unknown';

export interface Numbered {
  /** Paragraphs before the first number. */
  readonly opening: Paragraph[];
  readonly parts: Part[];
  /** Paragraphs that begin like a number but are words, those in unknown forms last. */
  readonly uncut: readonly Paragraph[];
}

const CLOSING = /^附则[:]?$/u;
const REST = new RegExp(`^${REMAINDER}(?:事项|规定|要求|说明|条款)?:?$`, 'u');
/** Forms that are as often words as numbers. They give no warning if they are not cut. */
const UNTOLD: ReadonlySet<Numbering> = new Set(['一是', 'A.', 'Ⅰ.', '1', '1.1', '1.1.1', '1.1.1.1']);
const isTold = ({ numbering, doubtful }: NumberedStart): boolean => !UNTOLD.has(numbering) && !(doubtful && numbering === '一、');

/**
 * Reads the numbering of a text as one sequence. The open parts before a number and the next number of its kind decide its place. It
 * continues its siblings, with gaps; or opens a level; or restarts under an unnumbered heading or paragraph; or continues under the next
 * heading. A number that fits none of these is words and is listed in `uncut`.
 * @param hasHead True if the first lines can be the title of the text.
 */
export function numbered(body: readonly Paragraph[], hasHead = false): Numbered {
  const candidates = new Candidates(body);
  const sequence = new Sequence(candidates, repeatedHeadings(body, candidates));
  body.forEach((paragraph, at) => {
    const start = candidates.of.get(at)?.start;
    if (!start && CLOSING.test(fold(paragraph.text)) && sequence.hasBegun) sequence.head('closing', paragraph);
    else if (!start && sequence.hasBegun && headsRest(body, at, candidates)) sequence.head('heading', paragraph);
    else if (!start || !sequence.place(start, paragraph, at, body[at - 1])) sequence.add(paragraph, start !== undefined && isTold(start));
  });
  sequence.uncut.push(...inUnknownForms(body));
  return withFirstHeading(sequence, hasHead);
}

/** The parts of a text so far. */
class Sequence implements Numbered {
  readonly opening: Paragraph[] = [];
  readonly parts: Part[] = [];
  readonly uncut: Paragraph[] = [];
  readonly stack: Part[] = [];
  readonly reached = new Map<Numbering, number>();
  readonly parents = new Map<Numbering, Set<Numbering>>();

  constructor(
    readonly candidates: Candidates,
    readonly headings: ReadonlySet<Paragraph>,
  ) {}

  get hasBegun(): boolean {
    return this.stack.length > 0;
  }

  /** Adds a paragraph to the innermost part. */
  add(paragraph: Paragraph, isUncut: boolean): void {
    (this.stack.at(-1)?.paragraphs ?? this.opening).push(paragraph);
    if (isUncut) this.uncut.push(paragraph);
  }

  /** Opens an outermost part without a number. */
  head(bare: 'closing' | 'heading', paragraph: Paragraph): void {
    this.stack.length = 0;
    this.push({ start: null, bare, paragraphs: [paragraph], parts: [] });
  }

  /** Places a number; false if it is words. */
  place(start: NumberedStart, paragraph: Paragraph, at: number, above: Paragraph | undefined): boolean {
    const move = moveOf(start, at, above, this);
    if (!move) return false;
    this.make(move);
    const outer = this.stack.at(-1)?.start?.numbering;
    if (outer) this.parents.set(start.numbering, (this.parents.get(start.numbering) ?? new Set()).add(outer));
    this.push({ start, paragraphs: [paragraph], parts: [] });
    this.reached.set(start.numbering, start.value);
    return true;
  }

  /** Closes parts. A part without a number that a move opens closes one of the same kind above it. */
  private make({ depth, head }: Move): void {
    const paragraphs = head ? this.stack.at(-1)?.paragraphs.splice(head.from) : undefined;
    this.stack.length = head && this.stack[depth - 1]?.bare === head.bare ? depth - 1 : depth;
    if (head && paragraphs) this.push({ start: null, bare: head.bare, paragraphs, parts: [] });
  }

  private push(part: Part): void {
    (this.stack.at(-1)?.parts ?? this.parts).push(part);
    this.stack.push(part);
  }
}

/** True if an unnumbered line heads the closing points of a text, which begin with number 1 directly below it. */
function headsRest(body: readonly Paragraph[], at: number, candidates: Candidates): boolean {
  const [before, heading] = [body[at - 1], body[at]];
  const next = candidates.of.get(at + 1)?.start;
  const isHead = heading && before && isEnded(before) && REST.test(fold(heading.text));
  return isHead === true && next?.value === 1 && !next.doubtful;
}

/**
 * Unnumbered lines directly before numbers of one kind, after the end of a sentence or before the first number. Several of them are
 * headings.
 */
function repeatedHeadings(body: readonly Paragraph[], { of: candidates }: Candidates): ReadonlySet<Paragraph> {
  const outermost = Math.min(...[...candidates.values()].map(({ start }) => rankOf(start.numbering)));
  const isList = ({ numbering }: NumberedStart) => LISTS.has(numbering) && rankOf(numbering) > outermost;
  const found = body.flatMap((paragraph, at) => {
    const next = candidates.get(at + 1)?.start;
    const before = body[at - 1];
    if (!next || next.doubtful || isList(next) || !isHeadingLine(paragraph, 20) || isTitle(paragraph)) return [];
    const isBegin = (before && isEnded(before)) || (LISTS.has(next.numbering) && next.value === 1);
    return isBegin ? [{ paragraph, numbering: next.numbering }] : [];
  });
  const groups = [...grouped(found, ({ numbering }) => numbering).values()];
  return new Set(groups.filter((lines) => lines.length >= 2).flatMap((lines) => lines.map(({ paragraph }) => paragraph)));
}

/** If a later group has a heading, the line before the first number is the heading of the first group. */
function withFirstHeading({ opening, parts, uncut }: Numbered, hasHead: boolean): Numbered {
  const later = parts.findIndex((part) => part.bare === 'heading');
  const heading = opening.at(-1);
  const [other] = parts[later]?.paragraphs ?? [];
  if (later <= 0 || !heading || !other || !isHeadingLine(heading)) return { opening, parts, uncut };
  const alike = areAlike(heading.text, other.text) && isTitle(heading) === isTitle(other);
  if (!alike && ((hasHead && opening.length === 1) || isTitle(heading))) return { opening, parts, uncut };
  const first: Part = { start: null, bare: 'heading', paragraphs: [heading], parts: parts.slice(0, later) };
  return { opening: opening.slice(0, -1), parts: [first, ...parts.slice(later)], uncut };
}

/** True for lines that begin alike or are kinds: 面向单位, 面向个人; 农户类, 企业类 */
const areAlike = (a: string, b: string): boolean => a.slice(0, 2) === b.slice(0, 2) || (/[类型]$/u.test(a) && a.at(-1) === b.at(-1));
