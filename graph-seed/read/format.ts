import type { FurnitureReason, Notice, PublishedHead, RefusalCode, SourceText } from '../types';

/** A paragraph of a file in reading order, white space as in the file. Tabs (`\t`) separate the cells of a table's row. */
export interface Paragraph {
  readonly text: string;
  /** Set for furniture (页码, 水印, 网页菜单). */
  readonly furniture?: FurnitureReason;
  /** Pages that it stands on, in order, for a PDF or OFD. */
  readonly pages?: readonly PageStart[];
}

/** The begin of a page, counted from 1, within a paragraph: at 0 for the page that the paragraph begins on. */
export interface PageStart {
  readonly page: number;
  readonly at: number;
}

/** The result of a reader: paragraphs. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  readonly pages?: number;
  readonly published?: PublishedHead;
  readonly notices?: readonly Notice[];
}

/** The refusal of a file. It is returned, never thrown. */
export interface Refusal {
  readonly refused: Notice<RefusalCode>;
}

/** One format (文件格式): how its bytes are recognised and read. Formats are tried in the order of their list. */
export interface Format {
  readonly mediaType: string;
  /** By content. The name is a hint only among kinds of text. */
  readonly is: (bytes: Uint8Array, name: string) => boolean;
  readonly read: (bytes: Uint8Array, name: string) => Promise<Draft | TextParts | Refusal> | Draft | TextParts | Refusal;
}

/** A reading text that the reader has already divided into lines and furniture. */
export type TextParts = Pick<SourceText, 'raw' | 'lines' | 'furniture'> & { readonly notices?: readonly Notice[] };
