import { list } from '../lists/connection';
import type { OverlapKind } from '../model';
import { anOverlap, OVERLAP } from '../rows/overlaps';
import { among, conditions } from '../statement';

const EITHER = (property: string, list: string) => `(a.${property} IN $parameters.${list} OR b.${property} IN $parameters.${list})`;

/** Pairs of clauses: the edge `alike` from `a` to `b`. Most pairs are SAME_MATTER, so a list of other kinds starts from the kind. */
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

/** Pairs of clauses with the same or nearly the same text, by the first and then the second clause in the order of the corpus. */
export const overlaps = list({ ...ALIKE, name: 'overlaps', places: ['a.ordinal', 'b.ordinal'] }, anOverlap);
