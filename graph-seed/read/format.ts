import type { FurnitureReason, Notice, PublishedHead, RefusalCode, SourceText } from '../types';

/** A paragraph of a file, white space as in the file. Tabs (`\t`) separate the cells of a table row. */
export interface Paragraph {
  readonly text: string;
  /** Set for furniture (页码, 水印, 网页菜单). */
  readonly furniture?: FurnitureReason;
  /** For a PDF or OFD: the pages that it stands on, in order. */
  readonly pages?: readonly PageStart[];
}

/** Where a page, counted from 1, begins in a paragraph. `at` is 0 for the page on which the paragraph begins. */
export interface PageStart {
  readonly page: number;
  readonly at: number;
}

/** The result of a reader: paragraphs in reading order. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  /** Number of pages of a PDF or OFD. */
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
  /** Decides by content. The file's name only distinguishes kinds of text. */
  readonly is: (bytes: Uint8Array, name: string) => boolean;
  readonly read: (bytes: Uint8Array, name: string) => Promise<Draft | TextParts | Refusal> | Draft | TextParts | Refusal;
}

/** A reading text that the reader has already divided into lines and furniture. */
export type TextParts = Pick<SourceText, 'raw' | 'lines' | 'furniture'> & { readonly notices?: readonly Notice[] };
