import { LEXICON, type ShareClass } from '../../vocabulary/lexicon';
import type { Letters } from '../words/letters';
import { type Cue, cueFinder } from '../words/word-finder';

/** A word near a figure that says something of it. */
export type FigureCue = Cue<ShareClass>;

/** What words near sums say of them; what words near shares do. */
export const sumCuesIn: (letters: Letters) => FigureCue[] = cueFinder(LEXICON, ({ sum }): ShareClass | undefined => sum);
export const shareCuesIn: (letters: Letters) => FigureCue[] = cueFinder(LEXICON, ({ share, sum }): ShareClass | undefined => share ?? sum);
