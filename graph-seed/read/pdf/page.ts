import type { ReadPage } from '../print/pages';
import { ideograph } from '../print/radicals';
import { type Character, runs, upright } from '../print/upright';
import { drawingsOf } from './drawings';
import type { Pdfium } from './pdfium';

/** PDFium's code for a hyphen at the end of a line. */
const HYPHEN = 2;

/** Reads one page; null if PDFium cannot load it. */
export function readPage(pdfium: Pdfium, document: number, number: number): ReadPage | null {
  const { api } = pdfium;
  const page = api.FPDF_LoadPage(document, number - 1);
  if (!page) return null;
  const text = api.FPDFText_LoadPage(page);
  try {
    const characters = charactersOf(pdfium, text);
    const faint = faintOf(pdfium, text, characters);
    const drawn = drawingsOf(pdfium, page);
    api.FPDF_GetPageBoundingBox(page, pdfium.room);
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.floats(4);
    const { aslant, ...placed } = upright(
      characters.filter((one) => !faint.has(one)),
      drawn.rules,
      { left, top, right, bottom },
    );
    const watermarks = [...aslant, ...runs(characters.filter((one) => faint.has(one)))];
    return {
      page: { number, ...placed, asides: watermarks.map((words) => ({ text: words, reason: 'watermark' as const })) },
      pictured: drawn.pictured / Math.max(1, placed.width * placed.height),
      shapes: drawn.shapes,
    };
  } finally {
    api.FPDFText_ClosePage(text);
    api.FPDF_ClosePage(page);
  }
}

function charactersOf({ api, room, doubles, floats }: Pdfium, page: number): Character[] {
  const characters: Character[] = [];
  let high = '';
  const count = api.FPDFText_CountChars(page);
  for (let order = 0; order < count; order++) {
    if (api.FPDFText_IsGenerated(page, order) === 1) continue;
    const isUnmapped = api.FPDFText_HasUnicodeMapError(page, order) === 1;
    const code = api.FPDFText_GetUnicode(page, order);
    const text = isUnmapped || code === 0 ? '\uFFFD' : code === HYPHEN ? '-' : high + String.fromCodePoint(code);
    high = code >= 0xd800 && code < 0xdc00 ? String.fromCodePoint(code) : '';
    if (high || /^[\p{Cc}\uFEFF]$/u.test(text)) continue;
    api.FPDFText_GetCharOrigin(page, order, room, room + 8);
    const [x = 0, y = 0] = doubles(2);
    api.FPDFText_GetLooseCharBox(page, order, room);
    const [left = x, top = y, right = x, bottom = y] = floats(4);
    api.FPDFText_GetMatrix(page, order, room);
    const [a = 1, b = 0, c = 0, d = 1] = floats(4);
    const size = api.FPDFText_GetFontSize(page, order) * Math.hypot(c, d);
    characters.push({ text: ideograph(text), at: [x, y], box: { left, top, right, bottom }, size, angle: Math.atan2(b, a), order });
  }
  return characters;
}

/** Large characters in pale grey or half transparent are a watermark. */
function faintOf({ api, room, integers }: Pdfium, page: number, characters: readonly Character[]): Set<Character> {
  const sizes = characters.map((one) => one.size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  return new Set(
    characters.filter(({ size, order }) => {
      if (size < usual * 1.5 || !api.FPDFText_GetFillColor(page, order, room, room + 4, room + 8, room + 12)) return false;
      const [red = 0, green = 0, blue = 0, alpha = 255] = integers(4);
      const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
      return alpha < 160 || (low > 180 && low < 250 && high - low < 24);
    }),
  );
}
