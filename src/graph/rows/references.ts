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

/** Columns of an edge REFERENCES, `cites`, for `referenceFrom`, in addition to `fromId`, `fromDocumentId` and `toId`. */
export const REFERENCE = `cites.relation AS relation, cites.rule AS rule, cites.quote AS quote, cites.clauseId AS clauseId,
    cites.documentId AS documentId, cites.file AS file, cites.ranges AS ranges`;

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
