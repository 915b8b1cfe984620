/** The set of character 3-grams of a text under NFKC, letters and digits only, lower case. */
export function grams(text: string): Set<string> {
  const letters = [
    ...text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase(),
  ];
  const found = new Set<string>();
  for (let i = 0; i + 3 <= letters.length; i++) found.add(`${letters[i]}${letters[i + 1]}${letters[i + 2]}`);
  return found;
}

/** Jaccard similarity |A∩B|/|A∪B| and containment |A∩B|/min(|A|,|B|) of two sets; 0 where one is empty. */
export function figures(a: ReadonlySet<string>, b: ReadonlySet<string>): { similarity: number; containment: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  if (small.size === 0) return { similarity: 0, containment: 0 };
  return { similarity: shared / (a.size + b.size - shared), containment: shared / small.size };
}
