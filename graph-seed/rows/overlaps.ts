import type { Linked, LinkedConflict } from '../linked';
import { evidenceProperties } from './evidence';
import { present, type RowWriter } from './writer';

/** Writes overlaps (重复): one edge a pair, from the longer clause for CONTAINS, else from the earlier one. */
export function overlapRows(out: RowWriter, { overlaps }: Linked): void {
  for (const { a, b, kind, similarity, containment, sameDocument, conflicts } of overlaps) {
    const said = conflicts.length > 0 ? JSON.stringify(conflicts.map(conflictJson)) : null;
    out.edge('DUPLICATES_WITH', a.id, b.id, {
      kind,
      similarity,
      distance: 1 - similarity,
      containment,
      sameDocument,
      conflicts: said,
      hasConflicts: said && true,
    });
  }
}

/** JSON of Conflict. */
const conflictJson = ({ kind, a, b }: LinkedConflict) => ({
  kind,
  a: present(evidenceProperties(a)),
  b: present(evidenceProperties(b)),
});
