import { type Likeness, likenessOf } from './grams';

export const NEAR = 0.5;
export const CONTAINED = 0.8;

/** Two sets of a list that are alike, by their places in it: `a` before `b`. */
export interface Alike extends Likeness {
  readonly a: number;
  readonly b: number;
}

/** All pairs of sets with a similarity of 0.5 and over or a containment of 0.8 and over, in the order of the list. */
export function alike(sets: readonly ReadonlySet<string>[]): Alike[] {
  const found: Alike[] = [];
  eachAlike(sets, (pair) => found.push(pair));
  return found.sort(byPlace);
}

/** So many of the nearest that each set of a group of like sets keeps. */
const NEAREST = 8;

/**
 * Of pairs that are alike those that are among the nearest of one of the two: the most alike first, then those that stand closest in the list. Nobody
 * loses its nearest, and a list of n sets has 8n pairs at most, however many are alike (500 notices from one template): no more are held at a time.
 * @param counts which of the pairs, by their places, are looked at
 */
export function nearest(sets: readonly ReadonlySet<string>[], counts: (a: number, b: number) => boolean = () => true): Alike[] {
  /** The nearest of each set, nearest first. */
  const own = sets.map((): Alike[] => []);
  const hasNearer = (place: number, pair: Alike) => {
    const last = own[place]?.[NEAREST - 1];
    return last !== undefined && byNearness(last, pair) < 0;
  };
  const add = (place: number, pair: Alike) => {
    const known = own[place];
    if (!known || hasNearer(place, pair)) return;
    const at = known.findIndex((other) => byNearness(pair, other) < 0);
    known.splice(at < 0 ? known.length : at, 0, pair);
    if (known.length > NEAREST) known.pop();
  };
  eachAlike(
    sets,
    (pair) => {
      if (!counts(pair.a, pair.b)) return;
      add(pair.a, pair);
      add(pair.b, pair);
    },
    (most) => hasNearer(most.a, most) && hasNearer(most.b, most),
  );
  return [...new Set(own.flat())].sort(byPlace);
}

const byPlace = (x: Alike, y: Alike): number => x.a - y.a || x.b - y.b;

const byNearness = (x: Alike, y: Alike): number =>
  y.similarity - x.similarity || y.containment - x.containment || x.b - x.a - (y.b - y.a) || x.a - y.a;

/**
 * Finds exactly the pairs that comparing each set with each would find alike, sets of equal size in the order of the list.
 *
 * Let A be the smaller of such a pair, a = |A| ≤ b = |B|, s = |A∩B|. Similarity ≥ ½ means 3s ≥ a+b ≥ 2a; containment ≥ ⅘ means 5s ≥ 4a, so
 * 3s ≥ 2a again. B thus lacks at most a − ⌈2a/3⌉ members of A, and of any one more than that it holds one. Looking up so many of A's
 * rarest members in an index of all sets meets every B, and little else: members that many sets share are looked up only where a set has no rarer ones.
 * @param isVain whether a pair is of no interest even if it is as alike as the sizes of its sets allow
 */
function eachAlike(
  sets: readonly ReadonlySet<string>[],
  visit: (pair: Alike) => void,
  isVain: (most: Alike) => boolean = () => false,
): void {
  const { bySize, frequencies, holders } = indexed(sets);
  const ofSmaller = new Int32Array(frequencies.length).fill(-1);
  const met = new Int32Array(sets.length).fill(-1);
  for (const [rank, { place, members }] of bySize.entries()) {
    for (const member of members) ofSmaller[member] = rank;
    const pairWith = (other: Coded, shared: number): Alike => ({
      a: Math.min(place, other.place),
      b: Math.max(place, other.place),
      ...likenessOf(shared, members.length, other.members.length),
    });
    for (const member of rarest(members, frequencies)) {
      const ranks = holders(member);
      // Each pair is met from its smaller set, which has the lower rank.
      for (let i = firstAbove(ranks, rank); i < ranks.length; i++) {
        const other = bySize[ranks[i] ?? 0];
        if (!other || met[other.place] === rank) continue;
        met[other.place] = rank;
        if (isVain(pairWith(other, members.length))) continue;
        let shared = 0;
        for (const one of other.members) if (ofSmaller[one] === rank) shared++;
        const pair = pairWith(other, shared);
        if (pair.similarity >= NEAR || pair.containment >= CONTAINED) visit(pair);
      }
    }
  }
}

/** The place of the first of ascending numbers that is above another. */
function firstAbove(ascending: Int32Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A set with its members as numbers. */
interface Coded {
  /** Place in the list given. */
  readonly place: number;
  readonly members: Int32Array;
}

interface Index {
  /** The sets, the smallest first; a set's place here is its rank. */
  readonly bySize: readonly Coded[];
  /** How many sets hold each member. */
  readonly frequencies: readonly number[];
  /** Ranks of the sets that hold a member, ascending. */
  readonly holders: (member: number) => Int32Array;
}

function indexed(sets: readonly ReadonlySet<string>[]): Index {
  const codes = new Map<string, number>();
  const frequencies: number[] = [];
  const bySize = [...sets.entries()]
    .sort(([i, a], [j, b]) => a.size - b.size || i - j)
    .map(([place, set]): Coded => {
      const members = Int32Array.from(set, (member) => {
        const code = codes.get(member) ?? codes.size;
        codes.set(member, code);
        frequencies[code] = (frequencies[code] ?? 0) + 1;
        return code;
      });
      return { place, members };
    });
  // The ranks of all members in one row; those of a member end where the next one's begin.
  const ends = new Int32Array(frequencies.length);
  let total = 0;
  for (const [member, frequency] of frequencies.entries()) {
    ends[member] = total;
    total += frequency;
  }
  const row = new Int32Array(total);
  for (const [rank, { members }] of bySize.entries())
    for (const member of members) {
      const at = ends[member] ?? 0;
      row[at] = rank;
      ends[member] = at + 1;
    }
  const holders = (member: number) => row.subarray((ends[member] ?? 0) - (frequencies[member] ?? 0), ends[member]);
  return { bySize, frequencies, holders };
}

/** So many of the rarest members that every set alike and no smaller holds one of them. */
function rarest(members: Int32Array, frequencies: readonly number[]): Int32Array {
  if (members.length === 0) return members;
  const many = members.length - Math.ceil((2 * members.length) / 3) + 1;
  return members.toSorted((a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0)).subarray(0, many);
}
