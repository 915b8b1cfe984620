import type { OverlapKind } from '../model';
import { anOverlap, OVERLAP } from '../rows/overlaps';
import { among, conditions, FEW, type ListParts } from '../statement';
import { list } from './connection';

const either = (property: string, list: string) => `(a.${property} IN $parameters.${list} OR b.${property} IN $parameters.${list})`;

/**
 * A list of pairs of clauses: the edge `alike` from `a` to `b`. Most pairs are SAME_MATTER, so a list of other kinds starts from
 * the kind.
 */
const PARTS = {
  match: 'MATCH (a:Clause)-[alike:DUPLICATES_WITH]->(b:Clause)',
  conditions: conditions({
    kinds: (kinds) => ({
      where: among('alike.kind', '$parameters.kinds')(kinds),
      ...(!(kinds as readonly OverlapKind[]).includes('SAME_MATTER') && { few: FEW.pairsOfKind }),
    }),
    minSimilarity: 'alike.similarity >= $parameters.minSimilarity',
    acrossDocuments: 'alike.sameDocument <> $parameters.acrossDocuments',
    withConflicts: (wanted) => `alike.hasConflicts IS ${wanted ? 'NOT NULL' : 'NULL'}`,
    document: { where: `(${either('documentId', 'document')} OR ${either('compilationId', 'document')})`, few: FEW.pairsOfDocument },
    jurisdiction: either('jurisdictionCode', 'jurisdiction'),
  }),
  begins: true as const,
  things: 'a, alike, b',
  columns: OVERLAP,
};

export const overlapList = (order: Pick<ListParts, 'name' | 'places'>) => list({ ...PARTS, ...order }, anOverlap);
