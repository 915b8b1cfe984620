import { firstThat } from '../sorted';
import { type Likeness, likenessOf, numbered } from './grams';

/** The least Jaccard similarity, and the least containment, of two sets that are alike. */
export const NEAR = 0.5;
export const CONTAINED = 0.8;

/** Two sets of a list that are alike, by their indexes in it: `a` is the smaller index. */
export interface Alike extends Likeness {
  readonly a: number;
  readonly b: number;
}

/** All pairs of sets with a similarity of at least 0.5 or a containment of at least 0.8, in the order of the list. */
export function alike(sets: readonly ReadonlySet<string>[]): Alike[] {
  const codes = new Map<string, number>();
  const found: Alike[] = [];
  eachAlike(
    sets.map((set) => Int32Array.from(set, (member) => numbered(codes, member))),
    (pair) => found.push(pair),
  );
  return found.sort(byPlace);
}

/** The number of nearest sets that each set keeps. */
const NEAREST = 8;

/**
 * The pairs of `alike` in which one set is among the 8 nearest of the other: the most alike first, then the closest in the list. A list of n
 * sets has at most 8n pairs, also where many are alike (500 notices from one template). Memory is bounded by the same figure.
 * @param sets Each set as its members, which are numbers from 0.
 * @param counts Whether a pair is considered, by the indexes of its sets.
 */
export function nearest(sets: readonly Int32Array[], counts: (a: number, b: number) => boolean = () => true): Alike[] {
  /** The nearest of each set, nearest first. */
  const own = sets.map((): Alike[] => []);
  /** The similarity of the last of them; -1 if there are fewer than 8. */
  const least = new Float64Array(sets.length).fill(-1);
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
    least[place] = known[NEAREST - 1]?.similarity ?? -1;
  };
  const isVain = (a: number, b: number, most: Likeness) => {
    const [ofA = -1, ofB = -1] = [least[a], least[b]];
    if (most.similarity < ofA && most.similarity < ofB) return true;
    if (most.similarity > ofA || most.similarity > ofB) return false;
    const pair = { a: Math.min(a, b), b: Math.max(a, b), ...most };
    return hasNearer(a, pair) && hasNearer(b, pair);
  };
  eachAlike(
    sets,
    (pair) => {
      if (!counts(pair.a, pair.b)) return;
      add(pair.a, pair);
      add(pair.b, pair);
    },
    isVain,
  );
  return [...new Set(own.flat())].sort(byPlace);
}

const byPlace = (x: Alike, y: Alike): number => x.a - y.a || x.b - y.b;

const byNearness = (x: Alike, y: Alike): number =>
  y.similarity - x.similarity || y.containment - x.containment || x.b - x.a - (y.b - y.a) || x.a - y.a;

/**
 * Visits exactly the pairs that a comparison of each set with each other would find alike.
 *
 * Let A be the smaller set of a pair, a = |A| ≤ b = |B|, s = |A∩B|. Similarity ≥ ½ means 3s ≥ a+b ≥ 2a. Containment ≥ ⅘ means 5s ≥ 4a, so
 * 3s ≥ 2a again. B therefore lacks at most a − ⌈2a/3⌉ members of A, and contains one of any a − ⌈2a/3⌉ + 1 members. An index of all sets
 * is searched for that many of A's rarest members. This finds every B and few other sets.
 * @param isVain Whether the pair of two sets can be skipped even if it is as alike as it can still be.
 */
function eachAlike(
  sets: readonly Int32Array[],
  visit: (pair: Alike) => void,
  isVain: (a: number, b: number, most: Likeness) => boolean = () => false,
): void {
  const { bySize, frequencies, holders } = indexed(sets);
  const ofSmaller = new Int32Array(frequencies.length).fill(-1);
  const met = new Int32Array(sets.length).fill(-1);
  for (const [rank, { place, members }] of bySize.entries()) {
    for (const member of members) ofSmaller[member] = rank;
    for (const [passed, member] of rarest(members, frequencies).entries()) {
      // A set that is met here for the first time lacks the rarer members.
      const most = members.length - passed;
      const ranks = holders(member);
      // Each pair is visited from its smaller set, which has the lower rank.
      for (let i = firstThat(ranks, (other) => other > rank); i < ranks.length; i++) {
        const other = bySize[ranks[i] ?? 0];
        if (!other || met[other.place] === rank) continue;
        met[other.place] = rank;
        if (isVain(place, other.place, likenessOf(most, members.length, other.members.length))) continue;
        let shared = 0;
        for (const one of other.members) if (ofSmaller[one] === rank) shared++;
        const found = likenessOf(shared, members.length, other.members.length);
        if (found.similarity >= NEAR || found.containment >= CONTAINED)
          visit({ a: Math.min(place, other.place), b: Math.max(place, other.place), ...found });
      }
    }
  }
}

/** A set of the list. */
interface Coded {
  /** Index in the given list. */
  readonly place: number;
  readonly members: Int32Array;
}

interface Index {
  /** The sets, the smallest first. The index of a set here is its rank. */
  readonly bySize: readonly Coded[];
  /** The number of sets that contain each member. */
  readonly frequencies: readonly number[];
  /** Ranks of the sets that contain a member, ascending. */
  readonly holders: (member: number) => Int32Array;
}

function indexed(sets: readonly Int32Array[]): Index {
  const bySize = sets.map((members, place): Coded => ({ place, members })).sort((a, b) => a.members.length - b.members.length);
  const frequencies: number[] = [];
  for (const { members } of bySize)
    for (const member of members) {
      while (frequencies.length <= member) frequencies.push(0);
      frequencies[member] = (frequencies[member] ?? 0) + 1;
    }
  // One array has the ranks of all members, one member after the other. `next` is the place of a member's next rank.
  const next = new Int32Array(frequencies.length);
  let total = 0;
  for (const [member, frequency] of frequencies.entries()) {
    next[member] = total;
    total += frequency;
  }
  const row = new Int32Array(total);
  for (const [rank, { members }] of bySize.entries())
    for (const member of members) {
      const at = next[member] ?? 0;
      row[at] = rank;
      next[member] = at + 1;
    }
  const holders = (member: number) => row.subarray((next[member] ?? 0) - (frequencies[member] ?? 0), next[member]);
  return { bySize, frequencies, holders };
}

/** The rarest members, as many as the proof at `eachAlike` requires. */
function rarest(members: Int32Array, frequencies: readonly number[]): Int32Array {
  if (members.length === 0) return members;
  const many = members.length - Math.ceil((2 * members.length) / 3) + 1;
  return members.toSorted((a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0)).subarray(0, many);
}
