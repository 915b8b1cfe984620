import type { Notice } from '../types';
import type { Draft, Format, Refusal } from './format';
import { type LaidOutPage, layOut, paragraphsOf } from './geometry';
import { type PdfPage, readPage } from './pdf-page';
import { forget, type Pdfium, pdfium } from './pdfium';
import { refusal } from './refusals';
import { MOST_PAGES, partlyDamaged, partlyScanned, scanned, spoilt, tooManyPages } from './trust';

/** PDF (ISO 32000), by PDFium: characters with their places become the paragraphs that the page shows. */
export const pdf: Format = {
  mediaType: 'application/pdf',
  is: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  read: async (bytes) => {
    const engine = await pdfium();
    const address = engine.put(bytes);
    try {
      return readDocument(engine, address, bytes.length);
    } catch (error) {
      if (!isTrap(error)) throw error;
      forget();
      return refusal('DAMAGED');
    } finally {
      engine.free(address);
    }
  },
};

/** WebAssembly's own faults: unreachable code, memory at its end, too deep a recursion. */
const isTrap = (error: unknown): boolean => error instanceof Error && /^(?:RuntimeError|RangeError)$/u.test(error.name);

/** PDFium's reasons for not opening a file: a password, a kind of encryption that it does not know. */
const LOCKED: readonly number[] = [4, 5];

function readDocument(engine: Pdfium, address: number, length: number): Draft | Refusal {
  const { api } = engine;
  const document = api.FPDF_LoadMemDocument(address, length, '');
  if (!document) return LOCKED.includes(api.FPDF_GetLastError()) ? refusal('ENCRYPTED') : refusal('DAMAGED');
  try {
    const count = api.FPDF_GetPageCount(document);
    if (count > MOST_PAGES) return tooManyPages();
    return readPages(count, (number) => readPage(engine, document, number));
  } finally {
    api.FPDF_CloseDocument(document);
  }
}

/** An image over so much of a page, or so many drawn shapes, with fewer characters than these is a page without text. */
const [PICTURE, SHAPES, FEW] = [0.7, 50, 20];

function readPages(count: number, read: (number: number) => PdfPage | null): Draft | Refusal {
  const laidOut: LaidOutPage[] = [];
  const [lost, scans]: [number[], number[]] = [[], []];
  let [blank, text] = [0, ''];
  for (let number = 1; number <= count; number++) {
    const one = read(number);
    if (!one) {
      lost.push(number);
      continue;
    }
    const words = one.page.glyphs.map((glyph) => glyph.text).join('');
    text += words;
    if (words.trim().length < FEW && (one.pictured > PICTURE || one.shapes > SHAPES)) scans.push(number);
    else if (words.trim() === '') blank++;
    laidOut.push(layOut(one.page));
  }
  const written = count - blank;
  if (lost.length > 0 && lost.length * 2 >= written) return refusal('DAMAGED');
  if (scans.length > 0 && scans.length * 2 >= written) return scanned(scans);
  const notices: Notice[] = [];
  if (scans.length > 0) notices.push(partlyScanned(scans));
  if (lost.length > 0) notices.push(partlyDamaged(lost));
  return spoilt(text) ?? { ...paragraphsOf(laidOut), notices };
}
