import type { ConflictKind } from '../../src/graph/model';
import type { LinkedClause } from '../linked';
import { oncePer } from '../once-per';
import type { Span } from '../types';
import { stretches } from '../vocabulary/dates';
import { foldedWords } from './stacking-words';

/** Adjacent sums, rates or dates (30万元、20万元), as one. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly kind: ConflictKind;
  readonly clause: LinkedClause;
  /** Place in the letters of the clause. */
  readonly at: number;
  /** Their comparable values. */
  readonly values: readonly string[];
}

/** Words reduced to letters and digits, with one sign for each run of figures. Texts that differ only in figures become equal. */
export interface FiguredWords {
  readonly letters: string;
  readonly figures: readonly Figure[];
  /** Places in `letters` at which a sentence begins, after its number. */
  readonly starts: ReadonlySet<number>;
  /** Places in `letters` at which a sentence has ended. */
  readonly ends: ReadonlySet<number>;
}

/** Signs that occur in no Chinese text, for runs of figures. */
const SIGNS: Readonly<Record<ConflictKind, string>> = { AMOUNT: 'ꀀ', RATE: 'ꀁ', DATE: 'ꀂ' };
const LETTER = /[\p{L}\p{N}]/u;
/** A sentence, and （一）, 1. and the like before it. */
const SENTENCE = /(?<number>[^\p{L}\p{N}。;!?\n]{0,4}(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.](?!\d))?[^。;!?\n]*[。;!?\n]?/gu;

/** The words of a clause and its descendants with their figures. */
export const figuredWords = oncePer((clause: LinkedClause): FiguredWords => {
  const figures: (Figure & { end: number; readonly values: string[] })[] = [];
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  let letters = '';
  const read = (one: LinkedClause): void => {
    const words = foldedWords(one);
    const values = valuesOf(one, words);
    for (const sentence of words.matchAll(SENTENCE)) {
      const begin = letters.length;
      starts.add(begin);
      for (let i = sentence.index + (sentence.groups?.number?.length ?? 0); i < sentence.index + sentence[0].length; i++) {
        const value = values.get(i);
        if (!value) {
          if (LETTER.test(words[i] ?? '')) letters += (words[i] ?? '').toLowerCase();
          continue;
        }
        const last = figures.at(-1);
        if (last?.kind === value.kind && last.at === letters.length - 1 && last.at >= begin) {
          last.end = value.end;
          last.values.push(value.value);
        } else {
          figures.push({ kind: value.kind, clause: one, start: i, end: value.end, at: letters.length, values: [value.value] });
          letters += SIGNS[value.kind];
        }
        i = value.end - 1;
      }
      ends.add(letters.length);
    }
    for (const child of one.children) read(child);
  };
  read(clause);
  return { letters, figures, starts, ends };
});

interface Value extends Span {
  readonly kind: ConflictKind;
  readonly value: string;
}

/** Sums and rates found by rules, and dates, in order of place and without nested ones. */
function valuesOf(clause: LinkedClause, words: string): ReadonlyMap<number, Value> {
  const found: Value[] = [];
  for (const find of clause.facts.found) {
    const { start, end } = find;
    if (find.kind === 'amount') found.push({ start, end, kind: 'AMOUNT', value: `${find.yuanMin ?? ''}~${find.yuan ?? `$${find.usd}`}` });
    if (find.kind === 'rate') found.push({ start, end, kind: 'RATE', value: `${find.valueMin ?? ''}~${find.value}` });
  }
  for (const { start, end, first, until } of stretches(words)) found.push({ start, end, kind: 'DATE', value: `${first}~${until}` });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = new Map<number, Value>();
  let reached = 0;
  for (const value of found) {
    if (value.start < reached) continue;
    kept.set(value.start, value);
    reached = value.end;
  }
  return kept;
}
