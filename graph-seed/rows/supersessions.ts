import type { Linked } from '../linked';
import { evidenceProperties } from './evidence';
import { present, type RowWriter } from './writer';

/** Writes supersessions: an edge from the newer to the older document. A document that an unknown one repeals has an edge to itself. */
export function supersessionRows(out: RowWriter, { supersessions }: Linked): void {
  for (const { newer, older, relation, basis, confidence, evidence } of supersessions) {
    const said = JSON.stringify(evidence.map((one) => present(evidenceProperties(one))));
    out.edge(
      'SUPERSEDES',
      (newer ?? older).id,
      older.id,
      { relation, basis, confidence, newerUnknown: newer === null || null, evidence: said },
      relation,
    );
  }
}
