import type { Row } from './neo4j';
import { type ClauseRow, type DepartmentRow, evidenceFrom, type Link, type ResponsibilityRow } from './rows';

/** Columns of an edge RESPONSIBLE_FOR, `owns`. */
export const RESPONSIBILITY = `owns.role AS role, owns.basis AS basis,
    owns.rule AS rule, owns.quote AS quote, owns.clauseId AS clauseId, owns.documentId AS documentId, owns.file AS file, owns.ranges AS ranges`;

export function responsibilityFrom(row: Row, department: Link<DepartmentRow>, clause: Link<ClauseRow>): ResponsibilityRow {
  const evidence = evidenceFrom(row);
  return { department, clause, role: row.role, basis: row.basis, evidence: evidence ? [evidence] : [] } as ResponsibilityRow;
}
