import type { FurnitureReason } from '../types';

/** Lengths on a page are points (1/72 inch); y grows from the top of the page as it is read. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A character where a page shows it, upright. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where it stands: y of its base line. */
  readonly base: number;
  /** Height of its font. */
  readonly size: number;
}

/** A page as PDF and OFD show it. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Lines that the page draws (表格线): boxes of next to no width or height. */
  readonly rules: readonly Box[];
  /** Text that is known for no words before its place is looked at: a watermark across the page, a template's letterhead. */
  readonly asides: readonly { readonly text: string; readonly reason: FurnitureReason }[];
}

/** A line of a page, or a row of a table. */
export interface Piece {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Row of a table, its cells parted by tabs. */
  readonly isRow: boolean;
  /** Lines of one name have the same margins. */
  readonly column: string;
}
