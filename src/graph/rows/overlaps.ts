import type { Reading } from '../batch';
import type { ConflictKind, OverlapKind } from '../model';
import { overlapId } from '../model';
import type { Row } from '../neo4j';
import { mergeSelections, propertiesOf, record, valuesOf } from '../selection';
import { type ClauseParameter, clauseFrom, clauseItem, clauseParameter } from './clauses';
import { type EvidenceRow, evidenceFrom } from './evidence';
import type { ClauseRow } from './types';

/** Two clauses with the same or nearly the same text (重复). */
export interface OverlapRow {
  readonly __typename: 'Overlap';
  readonly id: string;
  readonly a: ClauseRow;
  readonly b: ClauseRow;
  readonly kind: OverlapKind;
  readonly similarity: number;
  readonly containment: number;
  readonly sameDocument: boolean;
  readonly conflicts: ConflictRow[];
}

export interface ConflictRow {
  readonly kind: ConflictKind;
  readonly a: EvidenceRow;
  readonly b: EvidenceRow;
}

const PROPERTIES = ['kind', 'similarity', 'containment', 'sameDocument', 'conflicts'];

/** Columns of an edge DUPLICATES_WITH, `alike`, from `a` to `b`. */
export const OVERLAP = `${valuesOf('alike', '$parameters.selected.overlap')} AS item, CASE WHEN 'id' IN $parameters.selected.overlap THEN [a.id, b.id] END AS ids,
    CASE WHEN $parameters.selected.clause IS NOT NULL THEN ${clauseItem('a')} END AS ofA, CASE WHEN $parameters.selected.clause IS NOT NULL THEN ${clauseItem('b')} END AS ofB`;

export const anOverlap: Reading<OverlapRow> = {
  selected: (selection) => ({
    overlap: propertiesOf(selection, [...PROPERTIES, 'id'], { a: [], b: [] }),
    clause: selection?.a || selection?.b ? clauseParameter(mergeSelections(selection.a, selection.b)) : null,
  }),
  from: ({ item, ids, ofA, ofB }, { overlap, clause }) => {
    const row = record(overlap as string[], item, { sameDocument: (value) => value ?? false, conflicts: conflictsFrom });
    const [aId, bId] = (ids as [string, string] | null) ?? [];
    if (aId && bId) row.id = overlapId(aId, bId);
    if (clause) Object.assign(row, { a: clauseFrom(ofA, clause as ClauseParameter), b: clauseFrom(ofB, clause as ClauseParameter) });
    return { __typename: 'Overlap', ...row } as unknown as OverlapRow;
  },
};

/** Parses JSON of Conflict[]; empty without JSON. */
export function conflictsFrom(json: unknown): ConflictRow[] {
  return typeof json === 'string' ? (JSON.parse(json) as Row[]).map(conflictFrom) : [];
}

function conflictFrom({ kind, a, b }: Row): ConflictRow {
  return { kind, a: evidenceFrom(a as Row), b: evidenceFrom(b as Row) } as ConflictRow;
}
