import { stretches } from '../../vocabulary/dates';

/** Work that several rules share over one clause, done once: the last text and its result are kept. */
export function remember<T>(work: (words: string) => T): (words: string) => T {
  let last: { readonly words: string; readonly result: T } | null = null;
  return (words) => {
    if (last?.words !== words) last = { words, result: work(words) };
    return last.result;
  };
}

/** `stretches` of a whole clause. */
export const stretchesOf = remember(stretches);
