import type { Notice } from '../../types';
import type { Draft, Refusal } from '../format';
import { refusal } from '../refusals';
import { type LaidOutPage, layOut, paragraphsOf } from './geometry';
import type { Page } from './placed';
import { MOST_PAGES, partlyDamaged, partlyScanned, partlyUncoded, scanned, spoilt, tooManyPages } from './trust';

/** A page, with figures that show whether it has a text. */
export interface ReadPage {
  readonly page: Page;
  /** Share of the page that images cover. */
  readonly pictured: number;
  /** Shapes other than rules, and characters without codes. */
  readonly shapes: number;
}

/** A page is without text if an image covers this share, or it has this many shapes, and it has fewer characters than these. */
const [PICTURE, SHAPES, FEW] = [0.7, 50, 20];

/**
 * Reads the pages of a document as one text. The document is refused if most of its pages are damaged or scanned, or if its text is garbled.
 * A notice names single pages that are damaged or scanned.
 * @param read The page with a number, counted from 1, or null if it cannot be read.
 */
export function readPages(count: number, read: (number: number) => ReadPage | null): Draft | Refusal {
  if (count > MOST_PAGES) return tooManyPages();
  const laidOut: LaidOutPage[] = [];
  const [lost, scans]: [number[], number[]] = [[], []];
  const texts: string[] = [];
  let blank = 0;
  for (let number = 1; number <= count; number++) {
    const one = read(number);
    if (!one) {
      lost.push(number);
      continue;
    }
    const text = one.page.glyphs.map((glyph) => glyph.text).join('');
    texts.push(text);
    if (text.trim().length < FEW && (one.pictured > PICTURE || one.shapes > SHAPES)) scans.push(number);
    else if (text.trim() === '') blank++;
    laidOut.push(layOut(one.page));
  }
  const isMost = (pages: readonly number[]) => pages.length > 0 && pages.length * 2 >= count - blank;
  if (isMost(lost)) return refusal('DAMAGED');
  if (isMost(scans)) return scanned(scans);
  const text = texts.join('');
  const notices: (Notice | null)[] = [
    scans.length > 0 ? partlyScanned(scans) : null,
    lost.length > 0 ? partlyDamaged(lost) : null,
    partlyUncoded(text),
  ];
  return spoilt(text) ?? { ...paragraphsOf(laidOut), notices: notices.filter((notice) => notice !== null) };
}
