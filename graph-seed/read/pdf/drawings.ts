import { IDENTITY, type Matrix, moved, product } from '../print/matrix';
import { type PathStep, sidesOf } from '../print/path';
import type { Box } from '../print/placed';
import { boxBetween, isRule } from '../print/upright';
import type { Pdfium } from './pdfium';

/** PDFium's kinds of objects, and of the segments of a path. */
const [PATH, IMAGE, FORM] = [2, 3, 5];
const [LINE, MOVE] = [0, 2];
/** The deepest nesting of forms. */
const DEEPEST = 4;
/** The most segments of one path that are read. */
const MOST_SEGMENTS = 4000;

/** The drawings of a page: lines that may separate cells, the area of images, and the number of other shapes. */
export interface Drawings {
  readonly rules: Box[];
  pictured: number;
  shapes: number;
}

export function drawingsOf(pdfium: Pdfium, page: number): Drawings {
  const { api } = pdfium;
  const found: Drawings = { rules: [], pictured: 0, shapes: 0 };
  for (let i = 0; i < api.FPDFPage_CountObjects(page); i++) add(pdfium, api.FPDFPage_GetObject(page, i), IDENTITY, 0, found);
  return found;
}

function add(pdfium: Pdfium, object: number, within: Matrix, depth: number, found: Drawings): void {
  const { api, room, floats, integers } = pdfium;
  const kind = api.FPDFPageObj_GetType(object);
  if (kind === FORM && depth < DEEPEST) {
    const matrix = product(matrixOf(pdfium, object), within);
    for (let i = 0; i < api.FPDFFormObj_CountObjects(object); i++)
      add(pdfium, api.FPDFFormObj_GetObject(object, i), matrix, depth + 1, found);
  }
  if (kind !== PATH && kind !== IMAGE) return;
  if (!api.FPDFPageObj_GetBounds(object, room, room + 4, room + 8, room + 12)) return;
  const [left = 0, bottom = 0, right = 0, top = 0] = floats(4);
  const box = boxBetween(moved([left, bottom], within), moved([right, top], within));
  if (kind === IMAGE) found.pictured += (box.right - box.left) * (box.top - box.bottom);
  else if (isRule(box)) found.rules.push(box);
  else {
    api.FPDFPath_GetDrawMode(object, room, room + 4);
    const isStroked = integers(2)[1] !== 0;
    const sides = isStroked ? sidesOf(stepsOf(pdfium, object, product(matrixOf(pdfium, object), within))) : [];
    if (sides.length > 0) found.rules.push(...sides);
    else found.shapes++;
  }
}

function stepsOf({ api, room, floats }: Pdfium, path: number, matrix: Matrix): PathStep[] {
  const steps: PathStep[] = [];
  for (let i = 0; i < Math.min(MOST_SEGMENTS, api.FPDFPath_CountSegments(path)); i++) {
    const segment = api.FPDFPath_GetPathSegment(path, i);
    api.FPDFPathSegment_GetPoint(segment, room, room + 4);
    const [x = 0, y = 0] = floats(2);
    const kind = api.FPDFPathSegment_GetType(segment);
    steps.push([kind === LINE ? 'line' : kind === MOVE ? 'move' : 'curve', moved([x, y], matrix)]);
    if (api.FPDFPathSegment_GetClose(segment)) steps.push(['close']);
  }
  return steps;
}

function matrixOf({ api, room, floats }: Pdfium, object: number): Matrix {
  if (!api.FPDFPageObj_GetMatrix(object, room)) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats(6);
  return [a, b, c, d, e, f];
}
