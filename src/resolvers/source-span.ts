import { badInput } from '../errors';
import type { Load } from '../graph/loaders';
import { STRETCH, textId } from '../graph/model';
import { corpusText } from '../graph/reads/corpus-text';
import type { SourceRow } from '../graph/rows/evidence';
import type { Passage, SourceSpanPassageArgs, SourceSpanResolvers } from '../schema-types';
import { present } from './entities';

/** Code points on one side of a quote. */
const MOST = 500;
const DEFAULT = 60;

export const SourceSpan: SourceSpanResolvers = {
  ranges: ({ file, ranges }) => ranges.map((range) => ({ file, ...range })),
  passage: (source, args, { load }) => passageOf(source, args, load),
};

/** The quote in its surroundings. */
async function passageOf({ file, ranges }: SourceRow, args: SourceSpanPassageArgs, load: Load): Promise<Passage> {
  const [before, after] = [sizeOf('before', args.before), sizeOf('after', args.after)];
  const [first, last] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
  const from = Math.max(0, first - before);
  const { start, text } = await textBetween(load, file, from, last + after);
  const points = pointsOf(text);
  const cut = (one: number, other: number) => points(one - start, other - start);
  const gaps = ranges.map(({ end }, i) => spaceIn(cut(end, ranges[i + 1]?.start ?? end)));
  return {
    before: cut(from, first),
    words: ranges.map((range, i) => cut(range.start, range.end) + gaps[i]).join(''),
    after: cut(last, last + after),
  };
}

function sizeOf(argument: string, size: number | null | undefined): number {
  const given = size ?? DEFAULT;
  if (given >= 0 && given <= MOST) return given;
  throw badInput(argument, `${argument} is ${given}: it must be a whole number from 0 to ${MOST}.`);
}

/** The reading text from the pieces that cover the code points `from` to `to`, and the position of its first code point. */
async function textBetween(load: Load, file: string, from: number, to: number): Promise<{ start: number; text: string }> {
  const [first, last] = [Math.floor(from / STRETCH), Math.floor(Math.max(from, to - 1) / STRETCH)];
  const ids = Array.from({ length: last - first + 1 }, (_, i) => textId(file, first + i));
  const [begun = '', ...more] = await Promise.all(ids.map((id) => load(corpusText, id)));
  // Beyond the end of the file there are no pieces.
  return { start: first * STRETCH, text: present(ids[0] ?? file, begun) + more.map((text) => text ?? '').join('') };
}

/** A function that cuts a text by code points. Without surrogates they equal UTF-16 units, and `slice` is enough. */
function pointsOf(text: string): (start: number, end: number) => string {
  if (!/[\uD800-\uDBFF]/.test(text)) return (start, end) => text.slice(start, end);
  const points = [...text];
  return (start, end) => points.slice(start, end).join('');
}

/** The leading and trailing white space of the text between two ranges. The rest of that text is furniture. */
const spaceIn = (gap: string): string => `${/^\s*/u.exec(gap)?.[0] ?? ''}${/\S(\s*)$/u.exec(gap)?.[1] ?? ''}`;
