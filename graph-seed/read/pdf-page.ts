import { isFullWidth } from './joining';
import type { ReadPage } from './pages';
import type { Pdfium } from './pdfium';
import type { Box, Glyph } from './placed';
import { ideograph } from './radicals';

/** A character as PDFium gives it: points, y growing upwards, direction in quarters of a turn and what is left of it. */
interface Character {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly size: number;
  readonly angle: number;
  readonly index: number;
}

/** PDFium's kinds of objects, and of the segments of a path. */
const [PATH, IMAGE, FORM] = [2, 3, 5];
const [LINE, MOVE] = [0, 2];
/** Forms within forms are followed so deep. */
const DEEPEST = 4;
/** So many segments of one path are looked at. */
const MOST_SEGMENTS = 4000;
/** A line is drawn as a box of at most this width, in points, and of at least this length. */
const [THIN, LONG] = [3, 6];
/** Text that stands at more than this to the page's own direction, in radians (3°), is no running text. */
const UPRIGHT = 0.05;
/** PDFium's code for a hyphen at the end of a line. */
const HYPHEN = 2;

/** Reads one page; null where PDFium cannot load it. */
export function readPage(pdfium: Pdfium, document: number, number: number): ReadPage | null {
  const { api } = pdfium;
  const handle = api.FPDF_LoadPage(document, number - 1);
  if (!handle) return null;
  const text = api.FPDFText_LoadPage(handle);
  try {
    const characters = charactersOf(pdfium, text);
    const drawn = drawingsOf(pdfium, handle);
    api.FPDF_GetPageBoundingBox(handle, pdfium.room);
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.floats(4);
    const turn = turnOf(characters);
    const place = placing({ left, top, right, bottom }, turn);
    const upright = characters.filter((one) => Math.abs(turned(one.angle, turn)) <= UPRIGHT);
    const faint = faintOf(pdfium, text, upright);
    const glyphs = upright.filter((one) => !faint.has(one)).map((one) => glyphOf(one, place));
    const stray = characters.filter((one) => faint.has(one) || Math.abs(turned(one.angle, turn)) > UPRIGHT);
    return {
      page: {
        number,
        width: place.width,
        height: place.height,
        glyphs: glyphs.filter((one) => one.right >= 0 && one.left <= place.width && one.base >= 0 && one.base - one.size <= place.height),
        rules: drawn.rules.map((rule) => boxOf(rule, place)),
        asides: [...new Set(runs(stray))].map((words) => ({ text: words, reason: 'watermark' as const })),
      },
      pictured: drawn.pictured / Math.max(1, place.width * place.height),
      shapes: drawn.shapes,
    };
  } finally {
    api.FPDFText_ClosePage(text);
    api.FPDF_ClosePage(handle);
  }
}

function charactersOf({ api, room, doubles, floats }: Pdfium, page: number): Character[] {
  const characters: Character[] = [];
  let high = '';
  const count = api.FPDFText_CountChars(page);
  for (let index = 0; index < count; index++) {
    if (api.FPDFText_IsGenerated(page, index) === 1) continue;
    const isUnmapped = api.FPDFText_HasUnicodeMapError(page, index) === 1;
    const code = api.FPDFText_GetUnicode(page, index);
    const text = isUnmapped || code === 0 ? '\uFFFD' : code === HYPHEN ? '-' : high + String.fromCodePoint(code);
    high = code >= 0xd800 && code < 0xdc00 ? String.fromCodePoint(code) : '';
    if (high || /^[\p{Cc}\uFEFF]$/u.test(text)) continue;
    api.FPDFText_GetCharOrigin(page, index, room, room + 8);
    const [x = 0, y = 0] = doubles(2);
    api.FPDFText_GetLooseCharBox(page, index, room);
    const [left = x, top = y, right = x, bottom = y] = floats(4);
    api.FPDFText_GetMatrix(page, index, room);
    const [a = 1, b = 0, c = 0, d = 1] = floats(4);
    const size = api.FPDFText_GetFontSize(page, index) * Math.hypot(c, d);
    characters.push({ text: ideograph(text), x, y, box: { left, top, right, bottom }, size, angle: Math.atan2(b, a), index });
  }
  return characters;
}

/** The direction in which most of a page is written, in quarters of a turn: that of a page that was turned whole is its own. */
function turnOf(characters: readonly Character[]): number {
  const counts = [0, 0, 0, 0];
  for (const { angle } of characters) {
    const quarter = ((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4;
    if (Math.abs(turned(angle, quarter)) <= UPRIGHT) counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** An angle against a turn, from -π to π. */
function turned(angle: number, turn: number): number {
  const rest = angle - turn * (Math.PI / 2);
  return Math.atan2(Math.sin(rest), Math.cos(rest));
}

interface Placing {
  readonly width: number;
  readonly height: number;
  readonly x: (x: number, y: number) => number;
  readonly y: (x: number, y: number) => number;
}

/** From a PDF's coordinates to those of the page as it is read. */
function placing({ left, top, right, bottom }: Box, turn: number): Placing {
  const [cos, sin] = [[1, 0, -1, 0][turn] ?? 1, [0, 1, 0, -1][turn] ?? 0];
  const along = [left * cos + bottom * sin, right * cos + top * sin];
  const up = [-left * sin + bottom * cos, -right * sin + top * cos];
  const [start, ceiling] = [Math.min(...along), Math.max(...up)];
  return {
    width: Math.abs((along[1] ?? 0) - (along[0] ?? 0)),
    height: Math.abs((up[1] ?? 0) - (up[0] ?? 0)),
    x: (x, y) => x * cos + y * sin - start,
    y: (x, y) => ceiling - (-x * sin + y * cos),
  };
}

function boxOf({ left, top, right, bottom }: Box, place: Placing): Box {
  const xs = [place.x(left, bottom), place.x(right, top)];
  const ys = [place.y(left, bottom), place.y(right, top)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function glyphOf({ text, x, y, box, size, index }: Character, place: Placing): Glyph {
  const left = place.x(x, y);
  const { right } = boxOf(box, place);
  return {
    text,
    left,
    right: isFullWidth(text) ? Math.max(right, left + size) : Math.max(right, left),
    base: place.y(x, y),
    size,
    order: index,
  };
}

/** Big characters in pale grey or half transparent are a watermark. */
function faintOf({ api, room, integers }: Pdfium, page: number, characters: readonly Character[]): Set<Character> {
  const sizes = characters.map((one) => one.size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  return new Set(
    characters.filter(({ size, index }) => {
      if (size < usual * 1.5 || !api.FPDFText_GetFillColor(page, index, room, room + 4, room + 8, room + 12)) return false;
      const [red = 0, green = 0, blue = 0, alpha = 255] = integers(4);
      const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
      return alpha < 160 || (low > 180 && low < 250 && high - low < 24);
    }),
  );
}

/** Texts of characters that follow one another in the file at one angle. */
function runs(characters: readonly Character[]): string[] {
  const found: string[] = [];
  let last: Character | undefined;
  for (const one of characters) {
    if (last && one.index - last.index <= 1 && Math.abs(one.angle - last.angle) < 0.01) found.push((found.pop() ?? '') + one.text);
    else found.push(one.text);
    last = one;
  }
  return found.filter((text) => text.trim() !== '');
}

interface Drawings {
  readonly rules: Box[];
  pictured: number;
  shapes: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function drawingsOf(pdfium: Pdfium, page: number): Drawings {
  const found: Drawings = { rules: [], pictured: 0, shapes: 0 };
  for (let i = 0; i < pdfium.api.FPDFPage_CountObjects(page); i++)
    addDrawing(pdfium, pdfium.api.FPDFPage_GetObject(page, i), IDENTITY, 0, found);
  return found;
}

function addDrawing(pdfium: Pdfium, object: number, within: Matrix, depth: number, found: Drawings): void {
  const { api, room, floats, integers } = pdfium;
  const kind = api.FPDFPageObj_GetType(object);
  if (kind === FORM) {
    if (depth >= DEEPEST) return;
    const matrix = product(matrixOf(pdfium, object), within);
    for (let i = 0; i < api.FPDFFormObj_CountObjects(object); i++)
      addDrawing(pdfium, api.FPDFFormObj_GetObject(object, i), matrix, depth + 1, found);
    return;
  }
  if (kind !== PATH && kind !== IMAGE) return;
  if (!api.FPDFPageObj_GetBounds(object, room, room + 4, room + 8, room + 12)) return;
  const [left = 0, bottom = 0, right = 0, top = 0] = floats(4);
  const box = boxBetween(moved(left, bottom, within), moved(right, top, within));
  const [width, height] = [box.right - box.left, box.top - box.bottom];
  if (kind === IMAGE) found.pictured += width * height;
  else if (Math.min(width, height) <= THIN && Math.max(width, height) >= LONG) found.rules.push(box);
  else {
    api.FPDFPath_GetDrawMode(object, room, room + 4);
    const isStroked = integers(2)[1] !== 0;
    const sides = isStroked ? sidesOf(pdfium, object, product(matrixOf(pdfium, object), within)) : [];
    if (sides.length > 0) found.rules.push(...sides);
    else found.shapes++;
  }
}

/** The straight upright and level parts of a path. */
function sidesOf({ api, room, floats }: Pdfium, path: number, matrix: Matrix): Box[] {
  const sides: Box[] = [];
  let last: readonly [number, number] = [0, 0];
  let start = last;
  for (let i = 0; i < Math.min(MOST_SEGMENTS, api.FPDFPath_CountSegments(path)); i++) {
    const segment = api.FPDFPath_GetPathSegment(path, i);
    api.FPDFPathSegment_GetPoint(segment, room, room + 4);
    const [x = 0, y = 0] = floats(2);
    const point = moved(x, y, matrix);
    const kind = api.FPDFPathSegment_GetType(segment);
    if (kind === LINE) sides.push(boxBetween(last, point));
    if (kind === MOVE) start = point;
    if (api.FPDFPathSegment_GetClose(segment)) sides.push(boxBetween(point, start));
    last = point;
  }
  return sides.filter(({ left, right, top, bottom }) => {
    const [width, height] = [right - left, top - bottom];
    return Math.min(width, height) <= THIN && Math.max(width, height) >= LONG;
  });
}

const boxBetween = ([x, y]: readonly [number, number], [otherX, otherY]: readonly [number, number]): Box => ({
  left: Math.min(x, otherX),
  right: Math.max(x, otherX),
  top: Math.max(y, otherY),
  bottom: Math.min(y, otherY),
});

function matrixOf({ api, room, floats }: Pdfium, object: number): Matrix {
  if (!api.FPDFPageObj_GetMatrix(object, room)) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats(6);
  return [a, b, c, d, e, f];
}

/** First `inner`, then `outer`. */
const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

const moved = (x: number, y: number, [a, b, c, d, e, f]: Matrix): [number, number] => [a * x + c * y + e, b * x + d * y + f];
