import type { Range } from './address';

/** A mark of a kind at places of the reading text. */
export interface Mark<Kind> {
  readonly ranges: readonly Range[];
  readonly kind: Kind;
}

/** A piece of a text with the kinds of all marks on it. */
export interface Piece<Kind> {
  readonly text: string;
  readonly kinds: readonly Kind[];
}

/**
 * Cuts words at the beginnings and ends of marks. Marks outside the words are ignored.
 * @param places Places of the words in the reading text. Between two places the words may have white space that belongs to neither.
 */
export function pieces<Kind>(words: string, places: readonly Range[], marks: readonly Mark<Kind>[]): readonly Piece<Kind>[] {
  const points = Array.from(words);
  const positions: number[] = [];
  let at = 0;
  places.forEach(({ start, end }, i) => {
    for (let place = start; place < end; place++) positions[at++] = place;
    const rest = places.slice(i + 1).reduce((sum, next) => sum + next.end - next.start, 0);
    while (i < places.length - 1 && at + rest < points.length && /\s/.test(points[at] ?? '')) positions[at++] = -1;
  });
  const cut: { text: string; kinds: readonly Kind[] }[] = [];
  points.forEach((point, i) => {
    const open = cut[cut.length - 1];
    const place = positions[i] ?? -1;
    const kinds = place < 0 ? (open?.kinds ?? []) : marks.filter(({ ranges }) => within(place, ranges)).map(({ kind }) => kind);
    if (open && same(open.kinds, kinds)) open.text += point;
    else cut.push({ text: point, kinds });
  });
  return cut.map(({ text, kinds }) => ({ text: printed(text), kinds }));
}

const within = (place: number, ranges: readonly Range[]) => ranges.some(({ start, end }) => place >= start && place < end);
const same = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((one, i) => one === others[i]);

/** Removes white space of printed lines, except between Latin words and figures. */
export function printed(text: string): string {
  return text.replace(/\s+/g, (space, at: number) =>
    /[\w%)]$/.test(text.slice(0, at)) && /^[\w$(]/.test(text.slice(at + space.length)) ? ' ' : '',
  );
}

/** True if a range overlaps a place. */
export function touches(ranges: readonly Range[], places: readonly Range[]): boolean {
  return ranges.some((range) => places.some((place) => range.start < place.end && range.end > place.start));
}
