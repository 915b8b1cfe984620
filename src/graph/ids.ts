/** Ids that are made of names or of other ids. */

/** Length of a piece in code points: small to read, and long enough for most quotes with their context. */
export const STRETCH = 5_000;

/** Id of a piece of a file's reading text, counted from 0. */
export const textId = (file: string, stretch: number): string => `CorpusText:${file}#${stretch}`;

/** Id of the assessment of an ordered pair of awards. `awardsOfStacking` parses it. */
export const stackingId = (a: string, b: string): string => `StackingAssessment:${a}×${b}`;
export function awardsOfStacking(id: string): readonly [a: string, b: string] | null {
  const [, a, b] = /^StackingAssessment:(Award:.*?)×(Award:.*)$/su.exec(id) ?? [];
  return a && b ? [a, b] : null;
}

/** Id of the overlap of two clauses, the longer or earlier first. `clausesOfOverlap` parses it. */
export const overlapId = (a: string, b: string): string => `Overlap:${a}×${b}`;
export function clausesOfOverlap(id: string): readonly [a: string, b: string] | null {
  const [, a, b] = /^Overlap:(Clause:.*?)×(Clause:.*)$/su.exec(id) ?? [];
  return a && b ? [a, b] : null;
}
