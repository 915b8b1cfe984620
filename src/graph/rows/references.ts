import type { ReferenceRelation } from '../model';
import type { Row } from '../neo4j';
import { type EvidenceRow, evidenceFrom } from './evidence';

/** A document that a clause or a title names (引用). */
export interface ReferenceRow {
  readonly fromId: string | null;
  readonly fromDocumentId: string | null;
  readonly toId: string;
  readonly relation: ReferenceRelation;
  readonly evidence: EvidenceRow[];
}

/** A reference from the columns of an edge REFERENCES and the ids of its ends. */
export function referenceFrom(row: Row): ReferenceRow {
  const evidence = evidenceFrom(row);
  return {
    fromId: row.fromId,
    fromDocumentId: row.fromDocumentId,
    toId: row.toId,
    relation: row.relation,
    evidence: evidence ? [evidence] : [],
  } as ReferenceRow;
}
