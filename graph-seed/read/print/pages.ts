import type { Notice } from '../../types';
import type { Draft, Refusal } from '../format';
import { refusal } from '../refusals';
import { type LaidOutPage, layOut, paragraphsOf } from './geometry';
import type { Page } from './placed';
import { MOST_PAGES, partlyDamaged, partlyScanned, partlyUncoded, scanned, spoilt, tooManyPages } from './trust';

/** A page that was read, and what tells whether it has a text at all. */
export interface ReadPage {
  readonly page: Page;
  /** Share of the page that images cover. */
  readonly pictured: number;
  /** Drawn shapes that are no rules, and characters without codes. */
  readonly shapes: number;
}

/** An image over so much of a page, or so many drawn shapes, with fewer characters than these is a page without text. */
const [PICTURE, SHAPES, FEW] = [0.7, 50, 20];

/**
 * The text of a document of pages. It is refused where most of what is printed has no text, or has a text that is not what is printed;
 * single pages of that kind are named.
 * @param read the page of a number, counted from 1, or null where it cannot be read
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
