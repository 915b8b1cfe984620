import type { Find, Span } from '../../types';

/** The place `at`, or the one before it where `at` splits a character of two UTF-16 units (𠮷). */
export function boundary(text: string, at: number): number {
  const parts = /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  return parts ? at - 1 : at;
}

/** A find none of whose boundaries splits a character: its own, its condition's and those of its tiers. */
export function withWholeCharacters<F extends Find>(words: string, find: F): F {
  const moved = <S extends Span>(span: S): S => ({ ...span, start: boundary(words, span.start), end: boundary(words, span.end) });
  if (find.kind !== 'award') return moved(find);
  const subject = (one: { readonly subject?: Span }) => (one.subject ? { subject: moved(one.subject) } : {});
  const tiers = find.tiers.map((tier) => ({ ...tier, condition: moved(tier.condition), ...subject(tier) }));
  const { ahead, after } = find.around ?? {};
  const around = find.around && { around: { ...(ahead && { ahead: moved(ahead) }), ...(after && { after: moved(after) }) } };
  return { ...moved(find), condition: find.condition && moved(find.condition), ...subject(find), ...around, tiers };
}
