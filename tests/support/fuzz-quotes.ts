import type { GraphRows } from '../../graph-seed/graph-rows';

interface Quoted {
  readonly file: string;
  /** Code points of the file: start, end, start, end … */
  readonly ranges: readonly number[];
  readonly words: string;
}

/** Words of every clause, with their place. */
export function wordsOf({ nodes }: GraphRows): Quoted[] {
  return nodes.filter(({ label }) => label === 'Clause').map(({ properties: { text, ...place } }) => ({ ...place, words: text }) as never);
}

/** Every quote with a place in the rows, including quotes inside JSON properties. */
export function quotes({ nodes, edges }: GraphRows): Quoted[] {
  return [...nodes, ...edges].flatMap(({ properties }) => quotesIn(properties));
}

function quotesIn(value: unknown): Quoted[] {
  if (typeof value === 'string') return /^[[{]/u.test(value) ? quotesIn(parsed(value)) : [];
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quote' in value && 'ranges' in value ? [{ ...value, words: value.quote } as never] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
