import type { Row } from './neo4j';
import { type ClauseRow, type DepartmentRow, evidenceFrom, type Link, type ResponsibilityRow } from './rows';

/** From the properties of an edge RESPONSIBLE_FOR. */
export function responsibilityFrom(owns: Row, department: Link<DepartmentRow>, clause: Link<ClauseRow>): ResponsibilityRow {
  const evidence = evidenceFrom(owns);
  return { department, clause, role: owns.role, basis: owns.basis, evidence: evidence ? [evidence] : [] } as ResponsibilityRow;
}
