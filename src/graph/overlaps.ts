import type { ConflictKind, OverlapKind } from '../schema-types';
import { overlapId } from './model';
import type { Row } from './neo4j';
import { clauseFrom, clauseMap } from './reads/clause-by-id';
import { type ClauseRow, type EvidenceRow, evidenceFrom, type Link } from './rows';

/** Two clauses that say the same, or nearly (重复). */
export interface OverlapRow {
  readonly __typename: 'Overlap';
  readonly id: string;
  readonly a: Link<ClauseRow>;
  readonly b: Link<ClauseRow>;
  readonly kind: OverlapKind;
  readonly similarity: number;
  readonly containment: number;
  readonly sameDocument: boolean;
  readonly conflicts: () => ConflictRow[];
}

export interface ConflictRow {
  readonly kind: ConflictKind;
  readonly a: EvidenceRow;
  readonly b: EvidenceRow;
}

/** Columns of its clauses, `a` and `b`, with the texts that are compared. */
export const OVERLAPPING = `a.id AS aId, b.id AS bId, ${clauseMap('a', 'fullText')} AS a, ${clauseMap('b', 'fullText')} AS b`;

/** Columns of an edge DUPLICATES_WITH, `alike`, that `overlapFrom` takes beside those of its clauses, of which the ids are enough. */
export const OVERLAP = `alike.kind AS kind, alike.similarity AS similarity, alike.containment AS containment,
    alike.sameDocument AS sameDocument, alike.conflicts AS conflicts`;

export function overlapFrom({ aId, bId, a, b, kind, similarity, containment, sameDocument, conflicts }: Row): OverlapRow {
  return {
    __typename: 'Overlap',
    id: overlapId(aId as string, bId as string),
    a: a ? clauseFrom(a as Row) : aId,
    b: b ? clauseFrom(b as Row) : bId,
    kind,
    similarity,
    containment,
    sameDocument: sameDocument ?? false,
    conflicts: () => (typeof conflicts === 'string' ? (JSON.parse(conflicts) as Row[]).map(conflictFrom) : []),
  } as OverlapRow;
}

function conflictFrom({ kind, a, b }: Row): ConflictRow {
  return { kind, a: evidenceFrom(a as Row), b: evidenceFrom(b as Row) } as ConflictRow;
}
