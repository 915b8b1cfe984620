import type { StackingVerdict } from '../../graph/model';

/** An award that may be held; `maxYuan` is null where the text puts no figure on it. */
export interface Candidate {
  readonly id: string;
  readonly maxYuan: number | null;
}

export interface Pair {
  readonly aId: string;
  readonly bId: string;
  readonly verdict: StackingVerdict;
}

/** The most that several awards bring together (累计最高), by the rule that says so. */
export interface Cap {
  readonly rule: string;
  readonly yuan: number;
  readonly awards: readonly string[];
}

/** Awards that one claimant can hold together, and what they bring at most. */
export interface AdmissibleSet {
  readonly awards: readonly string[];
  readonly knownYuan: number;
  /** Those that `knownYuan` has nothing for. */
  readonly unknown: readonly string[];
  /** As applied: each award under one cap at most. */
  readonly caps: readonly Cap[];
}

/** Of two such awards one claimant has one: neither, or only the higher, is paid beside the other. */
export const EXCLUDING: ReadonlySet<StackingVerdict> = new Set(['PROHIBITED', 'HIGHEST_ONLY']);

/**
 * The sets of awards that no pair in them excludes and that no other candidate can join, the most known money first, then the most
 * awards, then the order of the candidates. Exact; for 20 candidates there are at most 1458.
 */
export function admissibleSets(candidates: readonly Candidate[], pairs: readonly Pair[], caps: readonly Cap[]): AdmissibleSet[] {
  const excluded = new Set(
    pairs.filter(({ verdict }) => EXCLUDING.has(verdict)).flatMap(({ aId, bId }) => [`${aId} ${bId}`, `${bId} ${aId}`]),
  );
  const compatible = (a: Candidate, b: Candidate) => a !== b && !excluded.has(`${a.id} ${b.id}`);
  return largestSets(candidates, compatible)
    .map((members) => candidates.filter((one) => members.has(one)))
    .sort((a, b) => inOrder(candidates, a, b))
    .map((members) => counted(members, caps))
    .sort((a, b) => b.knownYuan - a.knownYuan || b.awards.length - a.awards.length);
}

/** All maximal sets of which each two members are compatible (Bron and Kerbosch 1973, with a pivot). */
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

/** What a set brings at most. The lowest cap is applied first, each to those of its awards that none was applied to before. */
function counted(members: readonly Candidate[], caps: readonly Cap[]): AdmissibleSet {
  let free = members;
  let knownYuan = 0;
  const applied: Cap[] = [];
  for (const { rule, yuan, awards } of [...caps].sort((a, b) => a.yuan - b.yuan)) {
    const under = free.filter(({ id }) => awards.includes(id));
    const bounds = under.some(({ maxYuan }) => maxYuan === null) || sum(under) > yuan;
    if (under.length < 2 || !bounds) continue;
    applied.push({ rule, yuan, awards: under.map(({ id }) => id) });
    knownYuan += yuan;
    free = free.filter((one) => !under.includes(one));
  }
  const unknown = free.filter(({ maxYuan }) => maxYuan === null).map(({ id }) => id);
  return { awards: members.map(({ id }) => id), knownYuan: knownYuan + sum(free), unknown, caps: applied };
}

const sum = (candidates: readonly Candidate[]): number => candidates.reduce((total, { maxYuan }) => total + (maxYuan ?? 0), 0);
