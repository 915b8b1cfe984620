import type { Tool } from '../tool';
import { awards } from './awards';
import { combination } from './combination';
import { corpus } from './corpus';
import { document, forceOnDay } from './document';
import { duties } from './duties';
import { lapsing } from './lapsing';
import { overlaps } from './overlaps';
import { search } from './search';
import { stacking } from './stacking';

/** All tools, in the order in which assistants see them. */
export const TOOLS: readonly Tool[] = [search, awards, stacking, combination, document, forceOnDay, duties, lapsing, overlaps, corpus];
