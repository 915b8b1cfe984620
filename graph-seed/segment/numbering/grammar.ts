import { fold } from '../../passage';
import { SURELY_ENDS_AS_TITLE } from '../../vocabulary/genres';
import { REMAINDER } from '../../vocabulary/letterheads';
import { type NumberedStart, type Numbering, rankOf, within } from '../../vocabulary/numberings';
import { isEnded, isHeadingLine, type Paragraph } from '../paragraphs';
import { Candidates } from './candidates';

/** A part of a text before its kind and locator are known: paragraphs from its number on, up to the next number of any level. */
export interface Part {
  /** Null for a part without a number. */
  readonly start: NumberedStart | null;
  /**
   * The kind of a part without a number: a heading over parts (小标题), a paragraph with a list (款), a closing with numbered points (附则), a
   * measure in labelled lines.
   */
  readonly bare?: 'heading' | 'paragraph' | 'closing' | 'measure';
  readonly paragraphs: Paragraph[];
  readonly parts: Part[];
}

export interface Numbered {
  /** Paragraphs before the first number. */
  readonly opening: Paragraph[];
  readonly parts: Part[];
  /** Paragraphs that begin like a number but are words. */
  readonly uncut: readonly Paragraph[];
}

/** The deepest nesting of parts. */
const DEEPEST = 12;
const CLOSING = /^附则[:]?$/u;
const REST = new RegExp(`^${REMAINDER}(?:事项|规定|要求|说明|条款)?:?$`, 'u');
/** Levels that cannot be inside a list of a lower level. */
const DIVISIONS: ReadonlySet<Numbering> = new Set(['部分', '编', '分编', '章', '节', '1']);
/** A note (注：1.…) on the line before 2. */
const NOTE = /^(?:注|说明|备注)[:]/u;
/** Levels above articles in some texts and within articles in others. */
const OVER_OR_UNDER: ReadonlySet<Numbering> = new Set(['一、', '（一）']);
/** Forms that are as often words as numbers. They give no warning if they are not cut. */
const UNTOLD: ReadonlySet<Numbering> = new Set(['一是', 'A.', 'Ⅰ.', '1', '1.1', '1.1.1', '1.1.1.1']);
const isTold = ({ numbering, doubtful }: NumberedStart): boolean => !UNTOLD.has(numbering) && !(doubtful && numbering === '一、');
const LISTS: ReadonlySet<Numbering> = new Set(['（一）', '1.', '（1）', '1）', '①', 'A.', '一是']);

/**
 * Reads the numbering of a text as one sequence. The open parts before a number and the next number of its kind decide its place. It
 * continues its siblings, with gaps; or opens a level; or restarts under an unnumbered heading or paragraph; or continues under the next
 * heading. A number that fits none of these is words and is listed in `uncut`.
 * @param hasHead True if the first lines can be the title of the text.
 */
export function numbered(body: readonly Paragraph[], hasHead = false): Numbered {
  return new Reading(body, hasHead).read();
}

class Reading {
  private readonly opening: Paragraph[] = [];
  private readonly roots: Part[] = [];
  private readonly uncut: Paragraph[] = [];
  private readonly stack: Part[] = [];
  private readonly reached = new Map<Numbering, number>();
  /** The numbering above each numbering so far. */
  private readonly parents = new Map<Numbering, Set<Numbering>>();
  private readonly candidates: Candidates;
  private readonly headings: ReadonlySet<Paragraph>;

  constructor(
    private readonly body: readonly Paragraph[],
    private readonly hasHead: boolean,
  ) {
    this.candidates = new Candidates(body);
    this.headings = this.repeatedHeadings();
  }

  read(): Numbered {
    this.body.forEach((paragraph, at) => {
      const start = this.candidates.of.get(at)?.start;
      if (!start && CLOSING.test(fold(paragraph.text)) && this.stack.length > 0) this.close(paragraph);
      else if (!start && this.headsRest(at)) this.enter(0, { start: null, bare: 'heading', paragraphs: [paragraph], parts: [] });
      else if (!start || !this.place(start, at)) {
        (this.stack.at(-1)?.paragraphs ?? this.opening).push(paragraph);
        if (start && isTold(start)) this.uncut.push(paragraph);
      }
    });
    this.headFirstGroup();
    return { opening: this.opening, parts: this.roots, uncut: this.uncut };
  }

  /** True if an unnumbered line heads the closing points of a text, which begin with number 1 directly below it. */
  private headsRest(at: number): boolean {
    const [before, heading] = [this.body[at - 1], this.body[at]];
    const next = this.candidates.of.get(at + 1)?.start;
    const isHead = heading && before && isEnded(before) && REST.test(fold(heading.text));
    return isHead === true && this.stack.length > 0 && next?.value === 1 && !next.doubtful;
  }

  /** Places a number; false if it is words. */
  private place(start: NumberedStart, at: number): boolean {
    const depth = this.siblingOf(start);
    const sibling = this.stack[depth];
    if (!sibling?.start) return this.open(start, at);
    if (start.doubtful && (start.value !== sibling.start.value + 1 || this.candidates.next(start.numbering, at)?.value === start.value))
      return false;
    if (start.value > sibling.start.value) {
      if (start.value >= sibling.start.value + 2 && this.isStray(start, sibling.start, at)) return false;
      this.headOrDrop(depth, start);
      return this.push(start, at);
    }
    return this.again(start, sibling.start, depth, at);
  }

  /** Depth of the open part that the number continues, else of the innermost part of the same numbering; -1 if there is none. */
  private siblingOf(start: NumberedStart): number {
    let innermost = -1;
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const one = this.stack[depth]?.start;
      if (!one || one.numbering !== start.numbering || within(one) !== within(start)) continue;
      if (one.value + 1 === start.value) return depth;
      if (innermost < 0) innermost = depth;
    }
    return innermost;
  }

  /** For a number after a gap: true if the next number of the kind fills the gap. The number is then a broken line or a citation. */
  private isStray(start: NumberedStart, sibling: NumberedStart, at: number): boolean {
    const next = this.candidates.next(start.numbering, at);
    return next !== null && next.value > sibling.value && next.value < start.value;
  }

  /** Places a numbering that is not open, below the innermost part that can contain it. */
  private open(start: NumberedStart, at: number): boolean {
    const reached = this.reached.get(start.numbering) ?? 0;
    if (start.doubtful && !this.isSequence(start, reached, at)) return false;
    if (start.numbering === '1.' && start.value > reached + 40 && this.candidates.next('1.', at)?.value !== start.value + 1) return false;
    if (start.value > 1 && reached === 0 && NOTE.test(fold(this.body[at - 1]?.text ?? ''))) return false;
    let depth = this.stack.length;
    while (depth > 0 && !this.canHold(this.stack[depth - 1], start, at)) depth--;
    if (depth >= DEEPEST) return false;
    this.headOrDrop(depth, start);
    return this.push(start, at);
  }

  private isSequence(start: NumberedStart, reached: number, at: number): boolean {
    const next = this.candidates.next(start.numbering, at);
    if (this.stack.some((part) => part.start?.label === within(start))) return true;
    const goesOn = next !== null && next.value === start.value + 1 && within(next) === within(start);
    return (start.value === 1 && goesOn) || (reached > 0 && start.value === reached + 1) || (goesOn && start.numbering.startsWith('1'));
  }

  private canHold(part: Part | undefined, start: NumberedStart, at: number): boolean {
    if (!part?.start) return part?.bare !== undefined && !(part.bare === 'closing' && DIVISIONS.has(start.numbering));
    const above = part.start.numbering;
    const [outer, inner] = [rankOf(above), rankOf(start.numbering)];
    if (DIVISIONS.has(start.numbering)) return outer < inner;
    const next = this.candidates.next(above, at);
    const goesOn = next !== null && next.value === part.start.value + 1;
    if (outer < inner) return above !== '条' || start.value === 1 || !OVER_OR_UNDER.has(start.numbering) || (goesOn && listsInWords(part));
    if (start.numbering === '一、') return false;
    return goesOn || (this.parents.get(start.numbering)?.has(above) ?? false) || (start.value === 1 && start.numbering !== '条');
  }

  /** Places a repeated number: a list that restarts, a number printed twice, or words. */
  private again(start: NumberedStart, sibling: NumberedStart, depth: number, at: number): boolean {
    const next = this.candidates.next(start.numbering, at);
    const begins = start.value === 1 || (start.value < sibling.value && next?.value === start.value + 1 && start.numbering !== '条');
    if (!begins) {
      if (start.value < sibling.value && (start.numbering === '条' || rankOf(start.numbering) > rankOf('（一）'))) return false;
      this.stack.length = depth;
      return this.push(start, at);
    }
    const last = this.stack.at(-1);
    const stem = last && last.paragraphs.length > 1 ? last.paragraphs.at(-1) : undefined;
    if (!stem && last?.start && this.opensList(last, start)) return this.push(start, at);
    if (stem && last && this.headFrom(last, depth, start)) return this.push(start, at);
    if (!LISTS.has(start.numbering) && next?.value !== start.value + 1) return false;
    if (stem && last && LISTS.has(start.numbering)) {
      last.paragraphs.pop();
      this.enter(depth, { start: null, bare: 'paragraph', paragraphs: [stem], parts: [] });
    } else this.stack.length = depth;
    return this.push(start, at);
  }

  /** True if a list of the same numbering opens one level down: （一） below （二）下列情形之一的： */
  private opensList(part: Part, start: NumberedStart): boolean {
    const same = this.stack.filter((one) => one.start?.numbering === start.numbering).length;
    return same < 2 && this.stack.length < DEEPEST && /：$/u.test(part.paragraphs.at(-1)?.text.replace(/:$/u, '：') ?? '');
  }

  /** Separates an unnumbered heading with its words from the end of a part and opens it, if a number restarts. */
  private headFrom(part: Part, depth: number, start: NumberedStart): boolean {
    const own = part.paragraphs;
    const from = LISTS.has(start.numbering) ? own.length - 1 : Math.max(1, own.length - 8);
    for (let i = own.length - 1; i >= from && i > 0; i--) {
      const heading = own[i];
      if (!heading || !isHeadingLine(heading, 60)) continue;
      this.enter(depth, { start: null, bare: 'heading', paragraphs: own.splice(i), parts: [] });
      return true;
    }
    return false;
  }

  /** Closes parts deeper than `depth`. An unnumbered heading at their end becomes the heading of the following parts. */
  private headOrDrop(depth: number, start: NumberedStart): void {
    const last = this.stack.at(-1);
    const heading = last && last.paragraphs.length > 1 ? last.paragraphs.at(-1) : undefined;
    const heads =
      heading && (this.headings.has(heading) || (start.value === 1 && isTitle(heading) && rankOf(start.numbering) <= rankOf('一、')));
    if (!heads || !last || (depth >= this.stack.length && !isTitle(heading))) {
      this.stack.length = depth;
      return;
    }
    last.paragraphs.pop();
    this.enter(isTitle(heading) && start.value === 1 ? 0 : depth, { start: null, bare: 'heading', paragraphs: [heading], parts: [] });
  }

  /** Opens a part without a number at a depth, and closes one of the same kind there. */
  private enter(depth: number, part: Part): void {
    this.stack.length = this.stack[depth - 1]?.bare === part.bare ? depth - 1 : depth;
    (this.stack.at(-1)?.parts ?? this.roots).push(part);
    this.stack.push(part);
  }

  private close(heading: Paragraph): void {
    this.stack.length = 0;
    const part: Part = { start: null, bare: 'closing', paragraphs: [heading], parts: [] };
    this.roots.push(part);
    this.stack.push(part);
  }

  private push(start: NumberedStart, at: number): true {
    const above = this.stack.at(-1);
    if (above?.start) this.parents.set(start.numbering, (this.parents.get(start.numbering) ?? new Set()).add(above.start.numbering));
    const paragraph = this.body[at];
    const part: Part = { start, paragraphs: paragraph ? [paragraph] : [], parts: [] };
    (above?.parts ?? this.roots).push(part);
    this.stack.push(part);
    this.reached.set(start.numbering, start.value);
    return true;
  }

  /**
   * Unnumbered lines directly before numbers of one kind, after the end of a sentence or before the first number. Several of them are
   * headings.
   */
  private repeatedHeadings(): ReadonlySet<Paragraph> {
    const found = new Map<Numbering, Paragraph[]>();
    const outermost = Math.min(...[...this.candidates.of.values()].map(({ start }) => rankOf(start.numbering)));
    const isList = ({ numbering }: NumberedStart) => LISTS.has(numbering) && rankOf(numbering) > outermost;
    this.body.forEach((paragraph, at) => {
      const next = this.candidates.of.get(at + 1)?.start;
      const before = this.body[at - 1];
      if (!next || next.doubtful || isList(next) || !isHeadingLine(paragraph, 20) || isTitle(paragraph)) return;
      if (!(before && isEnded(before)) && !(LISTS.has(next.numbering) && next.value === 1)) return;
      const same = found.get(next.numbering) ?? [];
      same.push(paragraph);
      found.set(next.numbering, same);
    });
    return new Set([...found.values()].filter((lines) => lines.length >= 2).flat());
  }

  /** If a later group has a heading, the line before the first number is the heading of the first group. */
  private headFirstGroup(): void {
    const later = this.roots.findIndex((part) => part.bare === 'heading');
    const heading = this.opening.at(-1);
    const [other] = this.roots[later]?.paragraphs ?? [];
    if (later <= 0 || !heading || !other || !isHeadingLine(heading)) return;
    const alike = areAlike(heading.text, other.text) && isTitle(heading) === isTitle(other);
    if (!alike && ((this.hasHead && this.opening.length === 1) || isTitle(heading))) return;
    this.opening.pop();
    this.roots.unshift({ start: null, bare: 'heading', paragraphs: [heading], parts: this.roots.splice(0, later) });
  }
}

/** True if a list begins within the words: …：（一）甲类； */
const listsInWords = ({ paragraphs }: Part): boolean => paragraphs.some(({ text }) => /[(]一[)]|一、/u.test(fold(text)));

const isTitle = (paragraph: Paragraph): boolean =>
  paragraph.text.length >= 8 && SURELY_ENDS_AS_TITLE.test(fold(paragraph.text)) && isHeadingLine(paragraph, 60);

/** True for lines that begin or end alike: 面向单位, 面向个人 */
const areAlike = (a: string, b: string): boolean => a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2);
