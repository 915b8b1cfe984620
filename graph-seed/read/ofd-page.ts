import type { FurnitureReason } from '../types';
import { elementsOf, wordsOf, type XmlElement } from './container/xml';
import { isFullWidth, widthOf } from './joining';
import type { ReadPage } from './pages';
import type { Box, Glyph } from './placed';
import { ideograph } from './radicals';

/** What stands on a page of an OFD. */
export interface OfdPage {
  /** Left, top, width and height in millimetres. */
  readonly box: string | null;
  readonly content: readonly XmlElement[];
  readonly template: readonly XmlElement[];
  readonly annotations: readonly XmlElement[];
}

/** Points to a millimetre. */
const POINTS = 72 / 25.4;
const A4 = [0, 0, 210, 297];
/** Text that stands at more than this to the page, in radians (3°), is no running text. */
const UPRIGHT = 0.05;
/** A rule is at most so thick and at least so long, in points. */
const [THIN, LONG] = [3, 6];

/** Objects of a page by kind, in points from the page's upper left corner. */
interface Drawn {
  readonly glyphs: Glyph[];
  readonly rules: Box[];
  /** Text at an angle. */
  readonly aslant: string[];
  pictured: number;
  shapes: number;
}

/** A page's own words; its templates and annotations are set aside, but for a page that has no words beside its template. */
export function ofdPage(number: number, { box, content, template, annotations }: OfdPage): ReadPage {
  const [left = 0, top = 0, width = 0, height = 0] = box ? numbersOf(box) : A4;
  const own = drawn(content, left, top);
  const under = drawn(template, left, top);
  const over = drawn(annotations, left, top);
  const words = own.glyphs.length > 0 ? own : under;
  const aside = (texts: readonly string[], reason: FurnitureReason) => texts.filter(Boolean).map((text) => ({ text, reason }));
  return {
    page: {
      number,
      width: width * POINTS,
      height: height * POINTS,
      glyphs: words.glyphs,
      rules: [...own.rules, ...under.rules],
      asides: [
        ...aside(words === under ? [] : [textOf(under.glyphs)], 'running head'),
        ...aside([...own.aslant, ...under.aslant, textOf(over.glyphs), ...over.aslant], 'watermark'),
      ],
    },
    pictured: (own.pictured + under.pictured) / Math.max(1, width * height * POINTS ** 2),
    shapes: own.shapes + under.shapes,
  };
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map((glyph) => glyph.text).join('');

function drawn(elements: readonly XmlElement[], left: number, top: number): Drawn {
  const found: Drawn = { glyphs: [], rules: [], aslant: [], pictured: 0, shapes: 0 };
  for (const element of elements) add(element, [-left, -top], found);
  return found;
}

/** Adds an object, or those within a layer, a block (PageBlock) or an appearance. */
function add(element: XmlElement, origin: readonly [number, number], found: Drawn): void {
  if (element.name === 'TextObject') addText(element, origin, found);
  else if (element.name === 'PathObject') addPath(element, origin, found);
  else if (element.name === 'ImageObject') {
    const [, , width = 0, height = 0] = numbersOf(element.attributes.Boundary ?? '');
    found.pictured += width * height * POINTS ** 2;
  } else if (['Content', 'Layer', 'PageBlock', 'Appearance'].includes(element.name)) {
    const [x = 0, y = 0] = element.name === 'Appearance' ? numbersOf(element.attributes.Boundary ?? '') : [];
    for (const child of elementsOf(element)) add(child, [origin[0] + x, origin[1] + y], found);
  }
}

/** From an object's own coordinates to the page: its matrix (CTM), then the corner of its boundary. */
function placing(element: XmlElement, [x0, y0]: readonly [number, number]) {
  const [left = 0, top = 0] = numbersOf(element.attributes.Boundary ?? '');
  const matrix = numbersOf(element.attributes.CTM ?? '');
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.length === 6 ? matrix : [];
  return {
    angle: Math.atan2(b, a),
    across: Math.hypot(a, b),
    down: Math.hypot(c, d),
    at: (x: number, y: number): [number, number] => [(x0 + left + a * x + c * y + e) * POINTS, (y0 + top + b * x + d * y + f) * POINTS],
  };
}

function addText(element: XmlElement, origin: readonly [number, number], found: Drawn): void {
  const place = placing(element, origin);
  const size = Number(element.attributes.Size) || 0;
  const turn = (Number(element.attributes.CharDirection) || 0) * (Math.PI / 180) + place.angle;
  let [x, y] = [0, 0];
  let isWritten = false;
  for (const code of elementsOf(element).filter((one) => one.name === 'TextCode')) {
    x = Number(code.attributes.X ?? x) || 0;
    y = Number(code.attributes.Y ?? y) || 0;
    const characters = [...wordsOf(code).replace(/[\p{Cc}\uFEFF]/gu, '')];
    if (characters.join('').trim() !== '') isWritten = true;
    if (Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) > UPRIGHT) {
      found.aslant.push(characters.join('').trim());
      continue;
    }
    const [right, below] = [deltas(code.attributes.DeltaX, characters.length), deltas(code.attributes.DeltaY, characters.length)];
    let [across, down] = [x, y];
    characters.forEach((character, i) => {
      const [left, base] = place.at(across, down);
      const width = size * (isFullWidth(character) ? 1 : widthOf(character)) * place.across * POINTS;
      found.glyphs.push({
        text: ideograph(character),
        left,
        right: left + width,
        base,
        size: size * place.down * POINTS,
        order: found.glyphs.length,
      });
      across += right[i] ?? (below.length > 0 ? 0 : size * widthOf(character));
      down += below[i] ?? 0;
    });
  }
  if (!isWritten) found.shapes += glyphsIn(element);
}

/** Glyphs that a text names by their number in the font and not by a character (CGTransform). */
const glyphsIn = (element: XmlElement): number =>
  elementsOf(element)
    .filter((one) => one.name === 'CGTransform')
    .reduce((sum, one) => sum + elementsOf(one).reduce((most, glyphs) => most + numbersOf(wordsOf(glyphs)).length, 0), 0);

/** Distances between characters: "3.2 g 10 2.5" says 3.2 and then ten times 2.5. No more than there are characters. */
function deltas(list: string | undefined, most: number): number[] {
  const found: number[] = [];
  const words = (list ?? '').split(/[\s,]+/u).filter(Boolean);
  for (let i = 0; i < words.length && found.length < most; i++) {
    if (words[i] !== 'g') found.push(Number(words[i]) || 0);
    else {
      const distance = Number(words[i + 2]) || 0;
      for (let times = Math.min(most - found.length, Number(words[i + 1]) || 0); times > 0; times--) found.push(distance);
      i += 2;
    }
  }
  return found;
}

/** The straight upright and level parts of a path (AbbreviatedData: M x y L x y … C). */
function addPath(element: XmlElement, origin: readonly [number, number], found: Drawn): void {
  const place = placing(element, origin);
  const data = elementsOf(element).find((one) => one.name === 'AbbreviatedData');
  const words = data
    ? wordsOf(data)
        .trim()
        .split(/[\s,]+/u)
    : [];
  let last = place.at(0, 0);
  let start = last;
  let isRuled = false;
  const side = (from: readonly [number, number], to: readonly [number, number]) => {
    const box = {
      left: Math.min(from[0], to[0]),
      right: Math.max(from[0], to[0]),
      top: Math.min(from[1], to[1]),
      bottom: Math.max(from[1], to[1]),
    };
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    if (Math.min(width, height) > THIN || Math.max(width, height) < LONG) return;
    found.rules.push(box);
    isRuled = true;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === 'C') side(last, start);
    const length = POINTS_OF[word];
    if (length === undefined) continue;
    const point = place.at(Number(words[i + length - 1]) || 0, Number(words[i + length]) || 0);
    if (word === 'L') side(last, point);
    if (word === 'M' || word === 'S') start = point;
    last = point;
    i += length;
  }
  if (!isRuled) found.shapes++;
}

/** Numbers that follow a command of a path; the last two are where it ends. */
const POINTS_OF: Readonly<Record<string, number>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7 };

const numbersOf = (list: string): number[] => (list.trim() === '' ? [] : list.trim().split(/[\s,]+/u)).map((word) => Number(word) || 0);
