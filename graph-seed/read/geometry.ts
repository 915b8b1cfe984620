import type { FurnitureReason } from '../types';
import type { Draft, PageStart, Paragraph } from './format';
import { type MeasuredLine, paragraphStarts } from './joining';
import { piecesOf } from './layout';
import { between } from './lines';
import { pageFurniture } from './page-furniture';
import type { Page, Piece } from './placed';

/** What is kept of a page once it is laid out. */
export interface LaidOutPage extends Pick<Page, 'number' | 'width' | 'height' | 'asides'> {
  readonly pieces: readonly Piece[];
}

/** A page as its lines and rows; its characters can be let go. */
export const layOut = ({ number, width, height, asides, ...page }: Page): LaidOutPage => ({
  number,
  width,
  height,
  asides,
  pieces: piecesOf({ number, width, height, asides, ...page }),
});

/** Pages as the paragraphs of one text; what is no word of it stands before the first paragraph of its page. */
export function paragraphsOf(pages: readonly LaidOutPage[]): Pick<Draft, 'paragraphs' | 'pages'> {
  const bodySize = bodySizeOf(pages);
  const reasons = pageFurniture(
    pages,
    pages.map((page) => page.pieces),
    bodySize,
  );
  const words = pages.flatMap((page) => page.pieces.filter((piece) => !reasons.has(piece)).map((piece) => ({ piece, page })));
  const starts = paragraphStarts(
    words.map(({ piece, page }, i) => measured(piece, words[i - 1]?.piece, page, bodySize)),
    0,
  );
  const open: { parts: string[]; length: number; pages: PageStart[] }[] = [];
  words.forEach(({ piece, page }, i) => {
    const last = open.at(-1);
    const before = words[i - 1]?.piece;
    if (!last || !before || starts[i] || piece.isRow || before.isRow)
      open.push({ parts: [piece.text], length: piece.text.length, pages: [{ page: page.number, at: 0 }] });
    else {
      const part = between(before.text, piece.text) + piece.text;
      last.parts.push(part);
      last.length += part.length;
      if (before.page !== page.number) last.pages.push({ page: page.number, at: last.length - piece.text.length });
    }
  });
  const paragraphs = open.map(({ parts, pages: starts }) => ({ text: parts.join(''), pages: starts }));
  return { paragraphs: withAsides(paragraphs, pages, reasons), pages: pages.length };
}

function withAsides(
  paragraphs: readonly Paragraph[],
  pages: readonly LaidOutPage[],
  reasons: ReadonlyMap<Piece, FurnitureReason>,
): Paragraph[] {
  const asides = pages.flatMap((page): Paragraph[] =>
    [
      ...page.pieces.flatMap((piece) => {
        const furniture = reasons.get(piece);
        return furniture ? [{ text: piece.text, furniture }] : [];
      }),
      ...page.asides.map(({ text, reason }) => ({ text, furniture: reason })),
    ].map((aside) => ({ ...aside, pages: [{ page: page.number, at: 0 }] })),
  );
  const all: Paragraph[] = [];
  let next = 0;
  const begins = (one: Paragraph | undefined) => one?.pages?.[0]?.page ?? Number.POSITIVE_INFINITY;
  for (const paragraph of paragraphs) {
    while (next < asides.length && begins(asides[next]) <= begins(paragraph)) all.push(asides[next++] as Paragraph);
    all.push(paragraph);
  }
  return [...all, ...asides.slice(next)];
}

/** The height in which most characters are printed. */
function bodySizeOf(pages: readonly LaidOutPage[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of pages.flatMap((page) => page.pieces)) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] || 1;
}

/** A piece in em of the text; columns of one name on pages of one width have the same margins. */
function measured(piece: Piece, before: Piece | undefined, page: LaidOutPage, em: number): MeasuredLine {
  const follows = before && before.page === piece.page && before.column === piece.column && !before.isRow;
  return {
    text: piece.text,
    left: piece.left / em,
    right: piece.right / em,
    above: follows ? (piece.base - before.base) / em : null,
    size: piece.size / em,
    column: piece.isRow ? 'row' : `${Math.round(page.width)} ${piece.column}`,
  };
}
