import type { Group } from './groups';

/** Words close to a figure. Where several are named, all must stand there. */
export interface Near {
  /** Words that end where the figure begins. */
  readonly before?: RegExp;
  /** How many characters of them are read (40 without it). */
  readonly reach?: number;
  /** True where they may reach over the previous figure. */
  readonly over?: true;
  /** Words that begin after the figure and its 以上. They may reach over a comma. */
  readonly behind?: RegExp;
  /** True where neither 以上 nor 的 follows it and no 对 opens the sentence: it does not say who is meant. */
  readonly plain?: true;
  /** True where no 以上, 以下 or 以内 follows it. */
  readonly exact?: true;
}

interface Place {
  readonly words: string;
  readonly group: Group;
}

const BEHIND = 60;

export function isNear({ words, group }: Place, { before, reach = 40, over, behind, plain, exact }: Near): boolean {
  const { start, tailStart, since, edges, addressed, tail } = group;
  if (plain && (addressed || tail.startsWith('的'))) return false;
  if ((plain || exact) && edges.some(Boolean)) return false;
  if (before && !before.test(words.slice(Math.max(over ? 0 : since, start - reach), start))) return false;
  return !behind || behind.test(words.slice(tailStart, tailStart + BEHIND));
}

export const isNearAny = (place: Place, places: readonly Near[]): boolean => places.some((near) => isNear(place, near));
