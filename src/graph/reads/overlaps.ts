import { list } from '../lists/connection';
import type { OverlapKind } from '../model';
import { anOverlap, OVERLAP } from '../rows/overlaps';
import { among, conditions } from '../statement';

const EITHER = (property: string, list: string) => `(a.${property} IN $parameters.${list} OR b.${property} IN $parameters.${list})`;

/** The edge `alike` from `a` to `b`, and which of them are asked for. Most join clauses of one matter: the list begins with those of other kinds. */
export const ALIKE = {
  match: 'MATCH (a:Clause)-[alike:DUPLICATES_WITH]->(b:Clause)',
  conditions: conditions({
    kinds: (kinds) => ({
      where: among('alike.kind', '$parameters.kinds')(kinds),
      ...(!(kinds as readonly OverlapKind[]).includes('SAME_MATTER') && { few: 1_000 }),
    }),
    minSimilarity: 'alike.similarity >= $parameters.minSimilarity',
    acrossDocuments: 'alike.sameDocument <> $parameters.acrossDocuments',
    withConflicts: (wanted) => `alike.hasConflicts IS ${wanted ? 'NOT NULL' : 'NULL'}`,
    document: { where: `(${EITHER('documentId', 'document')} OR ${EITHER('compilationId', 'document')})`, few: 1_000 },
    jurisdiction: EITHER('jurisdictionCode', 'jurisdiction'),
  }),
  begins: true as const,
  things: 'a, alike, b',
  columns: OVERLAP,
};

/** Clauses that say the same, or nearly, by the one and then the other in the order of the corpus. */
export const overlaps = list({ ...ALIKE, name: 'overlaps', places: ['a.ordinal', 'b.ordinal'] }, anOverlap);
