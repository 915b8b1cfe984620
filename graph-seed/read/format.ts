import type { FurnitureReason, Notice, PublishedHead, RefusalCode, SourceText } from '../types';

/** A paragraph of a file in reading order, white space as in the file; cells of a table's row are parted by tabs (`\t`). */
export interface Paragraph {
  readonly text: string;
  /** Set for what is no word of the text (页码, 水印, 网页菜单). */
  readonly furniture?: FurnitureReason;
  /** Pages that it stands on, in order, for a PDF or OFD. */
  readonly pages?: readonly PageStart[];
}

/** Where a page, counted from 1, begins in a paragraph that stands on it: at 0 for the page that the paragraph begins on. */
export interface PageStart {
  readonly page: number;
  readonly at: number;
}

/** What a reader makes of a file: its paragraphs, or its reading text where it parts lines and furniture itself. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  readonly pages?: number;
  readonly published?: PublishedHead;
  readonly notices?: readonly Notice[];
}

/** Why a file is not read: never thrown, always given back. */
export interface Refusal {
  readonly refused: Notice<RefusalCode>;
}

/** One format (文件格式): how its bytes are known and how they are read. Formats are tried in the order of their list. */
export interface Format {
  readonly mediaType: string;
  /** By content alone; the name is a hint among kinds of text only. */
  readonly is: (bytes: Uint8Array, name: string) => boolean;
  readonly read: (bytes: Uint8Array, name: string) => Promise<Draft | TextParts | Refusal> | Draft | TextParts | Refusal;
}

/** A reading text that is parted already. */
export type TextParts = Pick<SourceText, 'raw' | 'lines' | 'furniture'> & { readonly notices?: readonly Notice[] };
