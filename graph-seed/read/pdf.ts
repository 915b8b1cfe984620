import type { Draft, Format, Refusal } from './format';
import { readPage } from './pdf/page';
import { forget, type Pdfium, pdfium } from './pdf/pdfium';
import { readPages } from './print/pages';
import { refusal } from './refusals';

/** PDF (ISO 32000), read with PDFium. Paragraphs are found from the places of the characters. */
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

/** True for a trap of WebAssembly: unreachable code, out of memory, too deep recursion. */
const isTrap = (error: unknown): boolean => error instanceof Error && /^(?:RuntimeError|RangeError)$/u.test(error.name);

/** PDFium's errors for a password or an unknown encryption. */
const LOCKED: readonly number[] = [4, 5];

function readDocument(engine: Pdfium, address: number, length: number): Draft | Refusal {
  const { api } = engine;
  const document = api.FPDF_LoadMemDocument(address, length, '');
  if (!document) return LOCKED.includes(api.FPDF_GetLastError()) ? refusal('ENCRYPTED') : refusal('DAMAGED');
  try {
    return readPages(api.FPDF_GetPageCount(document), (number) => readPage(engine, document, number));
  } finally {
    api.FPDF_CloseDocument(document);
  }
}
