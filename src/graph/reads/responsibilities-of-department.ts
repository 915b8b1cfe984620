import { list } from '../connection';
import { CLAUSE_FILTER } from '../filters/clause';
import { evidenceFrom, type ResponsibilityRow } from '../rows';

/** What a department owns, in the order of the clauses; one clause by its roles, then by what these are known by. */
export const responsibilitiesOfDepartment = list(
  `
  // responsibilities-of-department
  UNWIND $keys AS key
  CALL (key) {
    MATCH (:Department {id: key})-[owns:RESPONSIBLE_FOR]->(clause:Clause)
    WITH clause, owns, clause.ordinal * 16
      + CASE owns.role WHEN 'LEAD' THEN 0 WHEN 'RESPONSIBLE' THEN 4 ELSE 8 END
      + CASE owns.basis WHEN 'STATED' THEN 0 WHEN 'IN_TEXT' THEN 1 ELSE 2 END AS place
    WHERE place > $after AND place < $before
      AND ($roles IS NULL OR owns.role IN $roles) AND ($bases IS NULL OR owns.basis IN $bases) AND ${CLAUSE_FILTER}
    RETURN place, clause.id AS owned, owns
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, owned, owns.role AS role, owns.basis AS basis,
    owns.rule AS rule, owns.quote AS quote, owns.clauseId AS clauseId, owns.documentId AS documentId, owns.file AS file, owns.ranges AS ranges
  `,
  (row) => {
    const evidence = evidenceFrom(row);
    return {
      departmentId: row.key,
      clauseId: row.owned,
      role: row.role,
      basis: row.basis,
      evidence: evidence ? [evidence] : [],
    } as ResponsibilityRow;
  },
);
