/** The set of character 3-grams of a text: under NFKC, lower case, letters and digits only. */
export function grams(text: string): Set<string> {
  const letters = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
  const found = new Set<string>();
  let [first, second] = ['', ''];
  for (const third of letters) {
    if (first) found.add(first + second + third);
    [first, second] = [second, third];
  }
  return found;
}

/** Jaccard similarity |A∩B|/|A∪B| and containment |A∩B|/min(|A|,|B|) of two sets. */
export interface Likeness {
  readonly similarity: number;
  readonly containment: number;
}

/** The likeness of two sets; 0 if one is empty. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness {
  return likenessOf(countShared(a, b), a.size, b.size);
}

/** The number of common members of two sets. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
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
