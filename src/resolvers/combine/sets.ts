import type { StackingVerdict } from '../../graph/model';
import { among } from './pairs';

/** An award that may join a set. `yuan` is its total; null if the text states no sum. */
export interface Candidate {
  readonly id: string;
  readonly yuan: number | null;
}

export interface Pair {
  readonly aId: string;
  readonly bId: string;
  readonly verdict: StackingVerdict;
  /** True if it is unknown whether both are paid. Then only the higher counts. */
  readonly isOpen?: boolean;
}

/** A cap over several awards (累计最高), with the rule that states it. */
export interface Cap {
  readonly rule: string;
  readonly yuan: number;
  readonly awards: readonly string[];
}

/** Awards that one claimant can hold together, and the highest sum in yuan. */
export interface AdmissibleSet {
  readonly awards: readonly string[];
  readonly knownYuan: number;
  /** Awards that `knownYuan` does not cover. */
  readonly unknown: readonly string[];
  /** The caps that apply. An award is under one cap at most. */
  readonly caps: readonly Cap[];
}

/** Verdicts by which one claimant can have only one of two awards. */
const EXCLUDING: ReadonlySet<StackingVerdict> = new Set(['PROHIBITED', 'HIGHEST_ONLY']);

/**
 * All maximal sets without an excluded pair. Sorted by known sum, then by number of awards, both descending, then by the order of the candidates.
 * The result is exact. 20 candidates give at most 1458 sets.
 */
export function admissibleSets(
  candidates: readonly Candidate[],
  pairs: readonly Pair[],
  caps: readonly Cap[],
  restated: readonly (readonly [string, string])[] = [],
): AdmissibleSet[] {
  const isExcluded = among(pairs.flatMap(({ aId, bId, verdict }) => (EXCLUDING.has(verdict) ? [[aId, bId] as const] : [])));
  const compatible = (a: Candidate, b: Candidate) => a !== b && !isExcluded(a.id, b.id);
  return largestSets(candidates, compatible)
    .map((members) => candidates.filter((one) => members.has(one)))
    .sort((a, b) => inOrder(candidates, a, b))
    .map((members) => counted(members, pairs, caps, restated))
    .sort((a, b) => b.knownYuan - a.knownYuan || b.awards.length - a.awards.length);
}

/** All maximal sets of pairwise compatible members (Bron and Kerbosch 1973, with a pivot). */
function largestSets<Item>(items: readonly Item[], compatible: (a: Item, b: Item) => boolean): Set<Item>[] {
  const found: Set<Item>[] = [];
  const extend = (chosen: readonly Item[], open: readonly Item[], done: readonly Item[]): void => {
    if (open.length === 0 && done.length === 0) found.push(new Set(chosen));
    const beside = (item: Item) => open.filter((other) => compatible(item, other)).length;
    const pivot = [...open, ...done].reduce<Item | undefined>(
      (best, one) => (best === undefined || beside(one) > beside(best) ? one : best),
      undefined,
    );
    let [rest, tried] = [open, done];
    for (const item of open.filter((one) => pivot === undefined || !compatible(pivot, one))) {
      const joins = (other: Item) => compatible(item, other);
      extend([...chosen, item], rest.filter(joins), tried.filter(joins));
      rest = rest.filter((other) => other !== item);
      tried = [...tried, item];
    }
  };
  if (items.length > 0) extend([], items, []);
  return found;
}

function inOrder(candidates: readonly Candidate[], a: readonly Candidate[], b: readonly Candidate[]): number {
  const first = candidates.find((one) => a.includes(one) !== b.includes(one));
  return first === undefined ? 0 : a.includes(first) ? -1 : 1;
}

/**
 * The highest sum of a set. Restatements (重申) count once. Of two awards that may not both be paid the higher counts. The lowest cap applies
 * first; each cap applies to those of its awards that no earlier cap covers.
 */
function counted(
  members: readonly Candidate[],
  pairs: readonly Pair[],
  caps: readonly Cap[],
  restated: readonly (readonly [string, string])[],
): AdmissibleSet {
  const once = highest(members, restated);
  const open = pairs.flatMap(({ aId, bId, isOpen }) => (isOpen ? [[aId, bId] as const] : []));
  const known = highest(once.filter(isKnown), open);
  let free = once.filter((one) => !isKnown(one) || known.includes(one));
  let knownYuan = 0;
  const applied: Cap[] = [];
  for (const { rule, yuan, awards } of [...caps].sort((a, b) => a.yuan - b.yuan)) {
    const under = free.filter(({ id }) => awards.includes(id));
    const bounds = under.some((one) => !isKnown(one)) || sum(under) > yuan;
    if (under.length < 2 || !bounds) continue;
    applied.push({ rule, yuan, awards: under.map(({ id }) => id) });
    knownYuan += yuan;
    free = free.filter((one) => !under.includes(one));
  }
  const unknown = free.filter((one) => !isKnown(one)).map(({ id }) => id);
  return { awards: members.map(({ id }) => id), knownYuan: knownYuan + sum(free), unknown, caps: applied };
}

const isKnown = ({ yuan }: Candidate): boolean => yuan !== null;

/** The members without the lower one of each joined pair, in the given order. */
function highest(members: readonly Candidate[], joined: readonly (readonly [string, string])[]): Candidate[] {
  const isJoined = among(joined);
  const kept: Candidate[] = [];
  for (const one of members.toSorted((a, b) => (b.yuan ?? -1) - (a.yuan ?? -1)))
    if (!kept.some(({ id }) => isJoined(id, one.id))) kept.push(one);
  return members.filter((one) => kept.includes(one));
}

const sum = (candidates: readonly Candidate[]): number => candidates.reduce((total, { yuan }) => total + (yuan ?? 0), 0);
