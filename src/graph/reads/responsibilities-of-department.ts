import { CLAUSE_FILTER } from '../filters/clause';
import { list } from '../lists/connection';
import { type ClauseParameter, clauseFrom, clauseItem, clauseParameter } from '../rows/clauses';
import { responsibilityFrom, responsibilityProperties } from '../rows/responsibilities';
import { valuesOf } from '../selection';

/** The responsibilities of a department, in the order of the clauses; within a clause by role, then by basis. */
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
    RETURN place, clause, owns
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, [${valuesOf('owns', '$selected.owns')}, ${clauseItem('clause')}] AS item
  `,
  {
    selected: (selection) => ({ owns: responsibilityProperties(selection), clause: clauseParameter(selection?.clause ?? {}) }),
    from: ({ key, item }, { owns, clause }) => {
      const [own, ofClause] = item as [unknown, unknown];
      return responsibilityFrom(owns as string[], own, {
        department: key as string,
        clause: clauseFrom(ofClause, clause as ClauseParameter),
      });
    },
  },
);
