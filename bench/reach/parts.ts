import { type Key, keyOf } from './hooks';
import type { Measure } from './measure';
import type { Site } from './sites';

/** A removable pattern or word, and the units that it may affect. */
export interface Part extends Pick<Site, 'file' | 'line' | 'text'> {
  readonly key: Key;
  readonly kind: 'pattern' | 'word';
  readonly units: readonly number[];
}

/** All removable parts. A pattern that never matches and a word that no text contains have no units. */
export const partsOf = (measure: Measure): Part[] => [...patternsOf(measure), ...wordsOf(measure)];

function patternsOf(measure: Measure): Part[] {
  const recorder = measure.recorded();
  const unused = [...measure.sites.entries()].filter(([number, { kind }]) => kind !== 'word' && !recorder.hasSite(number));
  return [...recorder.sources.keys(), ...unused.map(([number]) => keyOf(number))].map((key): Part => {
    const { file, line, text } = measure.siteOf(key);
    const matched = recorder.unitsOf(key);
    const units = matched.has(null) ? measure.unitsNeeding(file) : [...measure.units.keys()].filter((i) => matched.has(i));
    // A pattern of a site that makes several is shown by its own source.
    return { file, line, text: key.includes(' ') ? (recorder.sources.get(key) ?? text) : text, key, kind: 'pattern', units };
  });
}

const unspaced = (text: string) => text.replace(/[^\p{L}\p{N}%‰]/gu, '');

function wordsOf(measure: Measure): Part[] {
  const bare = measure.units.map((unit) => unspaced(unit.words));
  /** Signs within a word are ignored. A word that consists of signs is searched as it is. */
  const stands = (text: string, i: number) => (unspaced(text) ? bare[i]?.includes(unspaced(text)) : measure.units[i]?.words.includes(text));
  const needing = new Map<string, readonly number[]>();
  return [...measure.sites.entries()].flatMap(([number, { kind, file, line, text, together }]): Part[] => {
    if (kind !== 'word') return [];
    const near = needing.get(file) ?? measure.unitsNeeding(file);
    needing.set(file, near);
    return [{ file, line, text, key: keyOf(number), kind, units: near.filter((i) => together.some((one) => stands(one, i))) }];
  });
}
