import { LEXICON, type ShareClass } from '../../vocabulary/lexicon';
import type { Letters } from '../words/letters';
import { type Cue, cueFinder } from '../words/word-finder';

/** A word near a figure that says what the figure is. */
export type FigureCue = Cue<ShareClass>;

/** Finders of the words that say what a sum is, and of those that say what a share is. */
export const sumCuesIn: (letters: Letters) => FigureCue[] = cueFinder(LEXICON, ({ sum }): ShareClass | undefined => sum);
export const shareCuesIn: (letters: Letters) => FigureCue[] = cueFinder(LEXICON, ({ share, sum }): ShareClass | undefined => share ?? sum);
