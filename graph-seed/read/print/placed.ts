import type { FurnitureReason } from '../../types';
import type { Cell } from '../table/rows';

/** Lengths are points (1/72 inch). y grows from the top of the page as it is read. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An upright character with its place on a page. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** y of its base line. */
  readonly base: number;
  /** Height of its font. */
  readonly size: number;
  /** Its index in the file. */
  readonly order: number;
}

/** A page as PDF and OFD show it. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Drawn lines (表格线): boxes with almost no width or height. */
  readonly rules: readonly Box[];
  /** Text that is furniture wherever it is: a watermark across the page, a letterhead of a template. */
  readonly asides: readonly { readonly text: string; readonly reason: FurnitureReason }[];
}

/** An item of a page: a line or a table. */
export type Piece = LinePiece | TablePiece;

interface OnPage {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** y of its base line; of a table, of its first line. */
  readonly base: number;
  readonly size: number;
}

export interface LinePiece extends OnPage {
  readonly kind: 'line';
  readonly text: string;
  /** Lines of one name have the same margins. */
  readonly column: string;
  /** A row of a table without rules. Tabs separate its cells. */
  readonly isRow: boolean;
}

export interface TablePiece extends OnPage {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}
