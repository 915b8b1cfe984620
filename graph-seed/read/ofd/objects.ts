import { childOf, elementsOf, wordsOf, type XmlElement } from '../container/xml';
import { widthOf } from '../paragraph-measures';
import { type Matrix, moved, type Point, product } from '../print/matrix';
import { type PathStep, sidesOf } from '../print/path';
import type { Box } from '../print/placed';
import { ideograph } from '../print/radicals';
import { boxBetween, type Character } from '../print/upright';

/** The drawings of a page, in points, with y growing upwards. */
export interface Drawn {
  readonly page: Box;
  readonly characters: Character[];
  readonly rules: Box[];
  /** Area of images. */
  pictured: number;
  /** Shapes other than rules, and glyphs without characters. */
  shapes: number;
}

/** Points per millimetre. */
const POINTS = 72 / 25.4;
const A4 = [0, 0, 210, 297];
/** The deepest nesting of units. */
const DEEPEST = 4;

const CONTAINERS = ['Content', 'Layer', 'PageBlock', 'Appearance'];

type UnitOf = (id: string) => XmlElement | undefined;

/**
 * Collects what the layers of a page draw.
 * @param box Left, top, width and height of the page, in millimetres.
 * @param unit A part of a page that is kept as a resource (CompositeGraphicUnit), by its ID.
 */
export function drawn(elements: readonly XmlElement[], box: readonly number[], unit: UnitOf): Drawn {
  const [left = 0, top = 0, width = 0, height = 0] = box.length === 4 ? box : A4;
  const page = { left: 0, bottom: 0, right: width * POINTS, top: height * POINTS };
  const found: Drawn = { page, characters: [], rules: [], pictured: 0, shapes: 0 };
  const matrix: Matrix = [POINTS, 0, 0, -POINTS, -left * POINTS, (top + height) * POINTS];
  for (const element of elements) add(element, matrix, unit, 0, found);
  return found;
}

/** Adds an object, or those within a layer, a block (PageBlock), an appearance or a unit. */
function add(element: XmlElement, within: Matrix, unit: UnitOf, depth: number, found: Drawn): void {
  const matrix = matrixOf(element, within);
  if (element.name === 'TextObject') addText(element, matrix, found);
  else if (element.name === 'PathObject') addPath(element, matrix, found);
  else if (element.name === 'ImageObject') {
    const [, , width = 0, height = 0] = numbersOf(element.attributes.Boundary);
    found.pictured += width * height * Math.abs(within[0] * within[3] - within[1] * within[2]);
  } else if (element.name === 'CompositeObject') {
    const content = depth < DEEPEST ? unit(element.attributes.ResourceID ?? '') : undefined;
    if (content) add(content, matrix, unit, depth + 1, found);
  } else if (CONTAINERS.includes(element.name)) for (const child of elementsOf(element)) add(child, matrix, unit, depth, found);
}

/** The transformation from an object's own coordinates: its matrix (CTM), then the corner of its boundary, then its container. */
function matrixOf({ attributes }: XmlElement, within: Matrix): Matrix {
  const [left = 0, top = 0] = numbersOf(attributes.Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(attributes.CTM);
  return product([a, b, c, d, e + left, f + top], within);
}

function addText(element: XmlElement, matrix: Matrix, found: Drawn): void {
  const size = Number(element.attributes.Size) || 0;
  const [a, b, c, d] = matrix;
  let at: Point = [0, 0];
  let isWritten = false;
  for (const code of elementsOf(element).filter((one) => one.name === 'TextCode')) {
    at = [Number(code.attributes.X ?? at[0]) || 0, Number(code.attributes.Y ?? at[1]) || 0];
    const characters = [...wordsOf(code).replace(/[\p{Cc}\uFEFF]/gu, '')];
    if (characters.some((character) => character.trim() !== '')) isWritten = true;
    const [right, below] = [deltas(code.attributes.DeltaX, characters.length), deltas(code.attributes.DeltaY, characters.length)];
    let [x, y] = at;
    characters.forEach((character, i) => {
      const width = size * widthOf(character);
      const place = moved([x, y], matrix);
      found.characters.push({
        text: ideograph(character),
        at: place,
        box: boxBetween(place, moved([x + width, y], matrix)),
        size: size * Math.hypot(c, d),
        angle: Math.atan2(b, a),
        order: found.characters.length,
      });
      x += right[i] ?? (below.length > 0 ? 0 : width);
      y += below[i] ?? 0;
    });
  }
  if (!isWritten) found.shapes += glyphsIn(element);
}

/** Glyphs given by their number in the font instead of a character (CGTransform). */
const glyphsIn = (element: XmlElement): number =>
  elementsOf(element)
    .filter((one) => one.name === 'CGTransform')
    .flatMap(elementsOf)
    .reduce((sum, glyphs) => sum + numbersOf(wordsOf(glyphs)).length, 0);

/** Distances between characters: "3.2 g 10 2.5" means 3.2 and then ten times 2.5. At most as many as there are characters. */
function deltas(list: string | undefined, most: number): number[] {
  const found: number[] = [];
  const words = wordsIn(list ?? '');
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

/** Numbers of operands by command of a path. The last two are its end point. */
const OPERANDS: Readonly<Record<string, number>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7 };
const KINDS: Readonly<Record<string, 'move' | 'line'>> = { M: 'move', S: 'move', L: 'line' };

/** Adds the straight parts of a path (AbbreviatedData: M x y L x y … C), or one shape if it has none. */
function addPath(element: XmlElement, matrix: Matrix, found: Drawn): void {
  const data = childOf(element, 'AbbreviatedData');
  const words = data ? wordsIn(wordsOf(data)) : [];
  const steps: PathStep[] = [];
  for (let i = 0; i < words.length; i++) {
    const command = words[i] ?? '';
    if (command === 'C') steps.push(['close']);
    if (!OPERANDS[command]) continue;
    i += OPERANDS[command];
    steps.push([KINDS[command] ?? 'curve', moved([Number(words[i - 1]) || 0, Number(words[i]) || 0], matrix)]);
  }
  const rules = sidesOf(steps);
  for (const rule of rules) found.rules.push(rule);
  if (rules.length === 0) found.shapes++;
}

const wordsIn = (list: string): string[] => list.split(/[\s,]+/u).filter(Boolean);

export const numbersOf = (list = ''): number[] => wordsIn(list).map((word) => Number(word) || 0);
