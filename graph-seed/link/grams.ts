/** A set of character 3-grams. Each is a number, which stands for the same three characters in all sets of this process. */
export type Grams = ReadonlySet<number>;

/** The 3-grams of a text: under NFKC, lower case, letters and digits only. */
export function grams(text: string): Grams {
  const letters = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
  const found = new Set<number>();
  let [first, second] = [-1, -1];
  for (const letter of letters) {
    const third = numberOf(letter);
    if (first >= 0) found.add(gramOf(first, second, third));
    first = second;
    second = third;
  }
  return found;
}

/** Numbers of characters and of 3-grams, in the order in which they were met. Small numbers are compared faster than strings. */
const characters = new Map<string, number>();
/** More than Unicode has letters and digits. */
const MOST_CHARACTERS = 2 ** 18;
const byPair = new Map<number, Map<number, number>>();
let known = 0;

function numberOf(character: string): number {
  const number = characters.get(character) ?? characters.size;
  characters.set(character, number);
  return number;
}

function gramOf(first: number, second: number, third: number): number {
  const pair = first * MOST_CHARACTERS + second;
  const byThird = byPair.get(pair) ?? new Map<number, number>();
  byPair.set(pair, byThird);
  const gram = byThird.get(third) ?? known++;
  byThird.set(third, gram);
  return gram;
}

/** Jaccard similarity |A∩B|/|A∪B| and containment |A∩B|/min(|A|,|B|) of two sets. */
export interface Likeness {
  readonly similarity: number;
  readonly containment: number;
}

/** The likeness of two sets; 0 if one is empty. */
export function likeness<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Likeness {
  return likenessOf(countShared(a, b), a.size, b.size);
}

/** The number of common members of two sets. */
export function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  return shared;
}

/** The likeness of two sets with `a` and `b` members, of which they share `shared`. */
export function likenessOf(shared: number, a: number, b: number): Likeness {
  if (a === 0 || b === 0) return { similarity: 0, containment: 0 };
  return { similarity: shared / (a + b - shared), containment: shared / Math.min(a, b) };
}
