import { LEADS, LEADS_CONFLICT, type OverlapKind } from '../model';
import { anOverlap, OVERLAP } from '../rows/overlaps';
import { among, conditions, FEW, type ListParts, type Part } from '../statement';
import { list } from './connection';

const either = (property: string, list: string) => `(a.${property} IN $parameters.${list} OR b.${property} IN $parameters.${list})`;

/** Pairs that a property of `a` tells, in the order of their clauses. */
const led = (leads: string, where: string): Part => ({
  property: `a.${leads}`,
  where: `a.${leads} = true AND ${where}`,
  first: 'a.ordinal',
});
/** Pairs that a property of the edge tells, the most similar first. */
const likest = (property: string, where: string): Part => ({ property: `alike.${property}`, where, first: 'alike.distance' });

const KINDS = Object.keys(LEADS) as OverlapKind[];
const isOfKind = (kind: OverlapKind) => `alike.kind = '${kind}'`;
const HAS_CONFLICTS = 'alike.hasConflicts = true';
const IS_SIMILAR = 'alike.similarity >= $parameters.minSimilarity';

/** How an order reads the pairs with conflicts and those of a kind in their order. */
interface Order {
  readonly conflicting: Part;
  readonly ofKind: (kind: OverlapKind) => Part;
  readonly isSimilar: string;
}

const DOCUMENT: Order = {
  conflicting: led(LEADS_CONFLICT, HAS_CONFLICTS),
  ofKind: (kind) => led(LEADS[kind], isOfKind(kind)),
  isSimilar: IS_SIMILAR,
};

/** Identical clauses are all of one similarity, so the place of `a` orders them. */
const SIMILARITY: Order = {
  conflicting: likest('hasConflicts', HAS_CONFLICTS),
  ofKind: (kind) => (kind === 'IDENTICAL' ? { ...DOCUMENT.ofKind(kind), constant: 'alike.distance' } : likest('kind', isOfKind(kind))),
  isSimilar: `${IS_SIMILAR} AND alike.distance <= 1 - $parameters.minSimilarity`,
};

/** A list of pairs of clauses: the edge `alike` from `a` to `b`. */
export const overlapList = (named: Pick<ListParts, 'name' | 'places'>) => {
  const order = named.places.includes('alike.distance') ? SIMILARITY : DOCUMENT;
  const narrowed = conditions({
    withConflicts: (wanted) => (wanted ? { where: HAS_CONFLICTS, parts: [order.conflicting] } : 'alike.hasConflicts IS NULL'),
    kinds: (kinds) => ({
      where: among('alike.kind', '$parameters.kinds')(kinds),
      parts: KINDS.filter((kind) => (kinds as readonly OverlapKind[]).includes(kind)).map(order.ofKind),
    }),
    minSimilarity: order.isSimilar,
    acrossDocuments: 'alike.sameDocument <> $parameters.acrossDocuments',
    document: { where: `(${either('documentId', 'document')} OR ${either('compilationId', 'document')})`, few: FEW.pairsOfDocument },
    jurisdiction: either('jurisdictionCode', 'jurisdiction'),
  });
  /** All pairs, the most similar first, are those of each kind: many identical ones share the first place. */
  const every = order === SIMILARITY ? [{ where: 'true', parts: KINDS.map(order.ofKind) }] : [];
  return list(
    {
      match: 'MATCH (a:Clause)-[alike:DUPLICATES_WITH]->(b:Clause)',
      conditions: (given) => [...narrowed(given), ...every],
      begins: true,
      things: 'a, alike, b',
      columns: OVERLAP,
      ...named,
    },
    anOverlap,
  );
};
