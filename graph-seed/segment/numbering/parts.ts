import { fold } from '../../passage';
import { SURELY_ENDS_AS_TITLE } from '../../vocabulary/genres';
import type { NumberedStart } from '../../vocabulary/numberings';
import { isHeadingLine, type Paragraph } from '../paragraphs';

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

export const isTitle = (paragraph: Paragraph): boolean =>
  paragraph.text.length >= 8 && SURELY_ENDS_AS_TITLE.test(fold(paragraph.text)) && isHeadingLine(paragraph, 60);
