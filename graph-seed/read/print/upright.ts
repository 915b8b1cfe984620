import { isFullWidth } from '../paragraph-measures';
import type { Point } from './matrix';
import type { Box, Glyph, Page } from './placed';

/** A character as placed in the file: in points, with y growing upwards. */
export interface Character {
  readonly text: string;
  /** Its place on the base line. */
  readonly at: Point;
  /** `top` is greater than `bottom`. */
  readonly box: Box;
  readonly size: number;
  /** Angle of its base line, in radians, counter-clockwise. */
  readonly angle: number;
  /** Its index in the file. */
  readonly order: number;
}

/** Text at more than this angle (3°) to the direction of the page is not running text. */
const UPRIGHT = Math.PI / 60;
/** A rule: the greatest thickness and the least length, in points. */
const [THIN, LONG] = [3, 6];

/** A box between two corners, y growing upwards. */
export const boxBetween = ([x, y]: Point, [otherX, otherY]: Point): Box => ({
  left: Math.min(x, otherX),
  right: Math.max(x, otherX),
  top: Math.max(y, otherY),
  bottom: Math.min(y, otherY),
});

/** True for a line that may separate cells of a table. */
export function isRule({ left, right, top, bottom }: Box): boolean {
  const [width, height] = [right - left, Math.abs(top - bottom)];
  return Math.min(width, height) <= THIN && Math.max(width, height) >= LONG;
}

/** A page in its main direction, with y growing downwards. Text at another angle is set aside as `aslant`. */
export function upright(
  characters: readonly Character[],
  rules: readonly Box[],
  page: Box,
): Pick<Page, 'width' | 'height' | 'glyphs' | 'rules'> & { aslant: string[] } {
  const turn = turnOf(characters);
  const place = placing(page, turn);
  const isUpright = (one: Character) => Math.abs(turned(one.angle, turn)) <= UPRIGHT;
  const glyphs = characters.filter(isUpright).map((one) => glyphOf(one, place));
  return {
    width: place.width,
    height: place.height,
    glyphs: glyphs.filter((one) => one.right >= 0 && one.left <= place.width && one.base >= 0 && one.base - one.size <= place.height),
    rules: rules.map((rule) => place.box(rule)),
    aslant: runs(characters.filter((one) => !isUpright(one))),
  };
}

/** The main direction of a page, in quarter turns. */
function turnOf(characters: readonly Character[]): number {
  const counts = [0, 0, 0, 0];
  for (const { angle } of characters) {
    const quarter = ((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4;
    if (Math.abs(turned(angle, quarter)) <= UPRIGHT) counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** The difference of two angles, from -π to π. */
function turned(angle: number, turn: number): number {
  const rest = angle - turn * (Math.PI / 2);
  return Math.atan2(Math.sin(rest), Math.cos(rest));
}

interface Placing {
  readonly width: number;
  readonly height: number;
  readonly point: (at: Point) => Point;
  readonly box: (box: Box) => Box;
}

/** The transformation from the file's coordinates to those of the page as it is read. */
function placing({ left, top, right, bottom }: Box, turn: number): Placing {
  const [cos, sin] = [[1, 0, -1, 0][turn] ?? 1, [0, 1, 0, -1][turn] ?? 0];
  const turnedPoint = ([x, y]: Point): Point => [x * cos + y * sin, y * cos - x * sin];
  const corners = boxBetween(turnedPoint([left, bottom]), turnedPoint([right, top]));
  const point = (at: Point): Point => {
    const [x, y] = turnedPoint(at);
    return [x - corners.left, corners.top - y];
  };
  const box = (one: Box): Box => {
    const { bottom: low, top: high, ...sides } = boxBetween(point([one.left, one.bottom]), point([one.right, one.top]));
    return { ...sides, top: low, bottom: high };
  };
  return { width: corners.right - corners.left, height: corners.top - corners.bottom, point, box };
}

function glyphOf({ text, at, box, size, order }: Character, place: Placing): Glyph {
  const [left, base] = place.point(at);
  const { right } = place.box(box);
  return { text, left, right: isFullWidth(text) ? Math.max(right, left + size) : Math.max(right, left), base, size, order };
}

/** Texts of consecutive characters at one angle, each once. */
export function runs(characters: readonly Character[]): string[] {
  const found: string[] = [];
  let last: Character | undefined;
  for (const one of characters) {
    if (last && one.order - last.order <= 1 && Math.abs(one.angle - last.angle) < 0.01) found.push((found.pop() ?? '') + one.text);
    else found.push(one.text);
    last = one;
  }
  return [...new Set(found.map((text) => text.trim()).filter(Boolean))];
}
