import { type Key, keyOf } from './hooks';
import type { Measure } from './measure';
import type { Site } from './sites';

/** Something that can be taken away, and the units that could miss it. */
export interface Part extends Pick<Site, 'file' | 'line' | 'text'> {
  readonly key: Key;
  readonly kind: 'pattern' | 'word';
  readonly units: readonly number[];
}

/** Everything that can be taken away. A pattern that matches nowhere and a word that stands nowhere have no units: nothing can miss them. */
export const partsOf = (measure: Measure): Part[] => [...patternsOf(measure), ...wordsOf(measure)];

function patternsOf(measure: Measure): Part[] {
  const recorder = measure.recorded();
  const unused = [...measure.sites.entries()].filter(([number, { kind }]) => kind !== 'word' && !recorder.hasSite(number));
  return [...recorder.sources.keys(), ...unused.map(([number]) => keyOf(number))].map((key): Part => {
    const { file, line, text } = measure.siteOf(key);
    const matched = recorder.unitsOf(key);
    const units = matched.has(null) ? measure.unitsNeeding(file) : [...measure.units.keys()].filter((i) => matched.has(i));
    // Of the patterns that one place makes, each is told by its own text.
    return { file, line, text: key.includes(' ') ? (recorder.sources.get(key) ?? text) : text, key, kind: 'pattern', units };
  });
}

const unspaced = (text: string) => text.replace(/[^\p{L}\p{N}%‰]/gu, '');

function wordsOf(measure: Measure): Part[] {
  const bare = measure.units.map((unit) => unspaced(unit.words));
  /** Quotation marks and blanks within a word count for nothing; a word of signs alone is looked for as it is. */
  const stands = (text: string, i: number) => (unspaced(text) ? bare[i]?.includes(unspaced(text)) : measure.units[i]?.words.includes(text));
  const needing = new Map<string, readonly number[]>();
  return [...measure.sites.entries()].flatMap(([number, { kind, file, line, text, together }]): Part[] => {
    if (kind !== 'word') return [];
    const near = needing.get(file) ?? measure.unitsNeeding(file);
    needing.set(file, near);
    return [{ file, line, text, key: keyOf(number), kind, units: near.filter((i) => together.some((one) => stands(one, i))) }];
  });
}
