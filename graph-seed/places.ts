/** Converts UTF-16 offsets of a text to code points. They are equal if all characters are in the Basic Multilingual Plane. */
export function codePoints(raw: string): { length: number; at: (offset: number) => number } {
  const pairs: number[] = [];
  for (const match of raw.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);
  const before = (offset: number): number => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { length: raw.length - pairs.length, at: (offset) => offset - before(offset) };
}
