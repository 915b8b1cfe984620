import type { Find, Span } from '../../types';

/** A boundary between two characters of a text: the place itself, or the one before it where it parts a character of two UTF-16 units (𠮷). */
export function boundary(text: string, at: number): number {
  const parts = /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  return parts ? at - 1 : at;
}

/** A find with boundaries between characters, its condition and the conditions of its tiers too. */
export function withWholeCharacters<F extends Find>(words: string, find: F): F {
  const moved = <S extends Span>(span: S): S => ({ ...span, start: boundary(words, span.start), end: boundary(words, span.end) });
  if (find.kind !== 'award') return moved(find);
  const tiers = find.tiers.map((tier) => ({ ...tier, condition: moved(tier.condition) }));
  return { ...moved(find), condition: find.condition && moved(find.condition), tiers };
}
