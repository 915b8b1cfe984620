import { many } from '../batch';
import { evidenceFrom, type ResponsibilityRow } from '../rows';

/** Who owns a clause (责任单位): lead first, then as printed. */
export const responsibilitiesOfClause = many(
  `
  // responsibilities-of-clause
  UNWIND $keys AS key
  MATCH (:Clause {id: key})<-[owns:RESPONSIBLE_FOR]-(department:Department)
  RETURN key, department.id AS departmentId, owns.role AS role, owns.basis AS basis,
    owns.rule AS rule, owns.quote AS quote, owns.clauseId AS clauseId, owns.documentId AS documentId, owns.file AS file, owns.ranges AS ranges
  ORDER BY owns.role <> 'LEAD', head(owns.ranges), owns.place, department.ordinal
  `,
  (row) => {
    const evidence = evidenceFrom(row);
    return {
      departmentId: row.departmentId,
      clauseId: row.key,
      role: row.role,
      basis: row.basis,
      evidence: evidence ? [evidence] : [],
    } as ResponsibilityRow;
  },
);
