import type { FurnitureReason } from '../../types';
import type { Draft, PageStart, Paragraph } from '../format';
import { paragraphStarts } from '../joining';
import type { MeasuredLine } from '../paragraph-measures';
import { rowParagraphs } from '../table/rows';
import { pageFurniture } from './furniture';
import { piecesOf } from './layout';
import { between } from './lines';
import { joinTables, type LongTable } from './long-tables';
import type { LinePiece, Page, Piece } from './placed';

/** The parts of a page that are kept after layout. */
export interface LaidOutPage extends Pick<Page, 'number' | 'width' | 'height' | 'asides'> {
  readonly pieces: readonly Piece[];
}

/** A page as lines and tables, without its characters. */
export const layOut = (page: Page): LaidOutPage => {
  const { number, width, height, asides } = page;
  return { number, width, height, asides, pieces: piecesOf(page) };
};

/** Pages as the paragraphs of one text. Furniture stands before the first paragraph of its page. */
export function paragraphsOf(pages: readonly LaidOutPage[]): Pick<Draft, 'paragraphs' | 'pages'> {
  const bodySize = bodySizeOf(pages);
  const reasons = pageFurniture(pages, bodySize);
  const { flow, heads } = joinTables(pages.flatMap((page) => page.pieces).filter((piece) => !reasons.has(piece)));
  const widths = new Map(pages.map((page) => [page.number, page.width]));
  const lines = flow.filter((piece) => piece.kind === 'line');
  const starts = paragraphStarts(
    lines.map((line, i) => measured(line, lines[i - 1], widths.get(line.page) ?? 0, bodySize)),
    0,
  );
  const begin = new Set(lines.filter((_, i) => starts[i]));
  const asides = pages.flatMap(({ number, pieces, asides: known }): Aside[] => [
    ...pieces.flatMap((piece) => asideOf(piece, reasons.get(piece))),
    ...known.map(({ text, reason }): Aside => ({ page: number, text, furniture: reason })),
    ...heads.filter((head) => head.page === number).map(({ text }): Aside => ({ page: number, text, furniture: 'running head' })),
  ]);
  return { paragraphs: withAsides(joined(flow, begin), asides), pages: pages.length };
}

interface Aside {
  readonly page: number;
  readonly text: string;
  readonly furniture: FurnitureReason;
}

const asideOf = (piece: Piece, furniture: FurnitureReason | undefined): Aside[] =>
  furniture && piece.kind === 'line' ? [{ page: piece.page, text: piece.text, furniture }] : [];

/** Lines joined to paragraphs, and tables as the paragraphs of their rows. */
function joined(flow: readonly (LinePiece | LongTable)[], begin: ReadonlySet<LinePiece>): Paragraph[] {
  const open: { parts: string[]; length: number; pages: PageStart[] }[] = [];
  const push = (text: string, page: number) => open.push({ parts: [text], length: text.length, pages: [{ page, at: 0 }] });
  flow.forEach((piece, i) => {
    const [before, last] = [flow[i - 1], open.at(-1)];
    if (piece.kind === 'table')
      rowParagraphs(piece.rows.map(({ cells }) => cells)).forEach((texts, row) => {
        for (const text of texts) push(text, piece.rows[row]?.page ?? 0);
      });
    else if (!last || before?.kind !== 'line' || begin.has(piece) || piece.isRow || before.isRow) push(piece.text, piece.page);
    else {
      const part = between(before.text, piece.text) + piece.text;
      last.parts.push(part);
      last.length += part.length;
      if (before.page !== piece.page) last.pages.push({ page: piece.page, at: last.length - piece.text.length });
    }
  });
  return open.map(({ parts, pages }) => ({ text: parts.join(''), pages }));
}

/** Furniture of a page stands before the first paragraph that begins on it, or on a later page if none does. */
function withAsides(paragraphs: readonly Paragraph[], asides: readonly Aside[]): Paragraph[] {
  const queue = asides.map(({ page, ...aside }): Paragraph => ({ ...aside, pages: [{ page, at: 0 }] }));
  const pageOf = (one: Paragraph) => one.pages?.[0]?.page ?? 0;
  const all: Paragraph[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    for (let aside = queue[next]; aside && pageOf(aside) <= pageOf(paragraph); aside = queue[++next]) all.push(aside);
    all.push(paragraph);
  }
  return [...all, ...queue.slice(next)];
}

/** The most frequent height of characters. */
function bodySizeOf(pages: readonly LaidOutPage[]): number {
  const characters = new Map<number, number>();
  for (const piece of pages.flatMap((page) => page.pieces)) {
    const rounded = Math.round(piece.size * 2) / 2;
    const count = piece.kind === 'line' ? piece.text.length : 1;
    characters.set(rounded, (characters.get(rounded) ?? 0) + count);
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] || 1;
}

/** A line in em of the text. Lines of one column on pages of one width share their margins. */
function measured(line: LinePiece, before: LinePiece | undefined, width: number, em: number): MeasuredLine {
  const follows = before && before.page === line.page && before.column === line.column && !before.isRow;
  return {
    text: line.text,
    left: line.left / em,
    right: line.right / em,
    above: follows ? (line.base - before.base) / em : null,
    size: line.size / em,
    column: line.isRow ? 'row' : `${Math.round(width)} ${line.column}`,
  };
}
