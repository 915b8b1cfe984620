/** Splits a list of words at white space. */
export const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word.length > 0);

/** Source of a pattern that matches any of some words, the longest first. */
export const oneOf = (list: readonly string[]): string => `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`;
