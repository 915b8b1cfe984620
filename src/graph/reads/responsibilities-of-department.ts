import { clauseConditions } from '../filters/clause';
import { list } from '../lists/connection';
import { BASIS_PLACE, ROLE_PLACE } from '../owners';
import { type ClauseParameter, clauseFrom, clauseItem, clauseParameter } from '../rows/clauses';
import { responsibilityFrom, responsibilityProperties } from '../rows/responsibilities';
import { valuesOf } from '../selection';
import { among, conditions } from '../statement';

const ofPart = conditions({ roles: among('owns.role', '$parameters.roles'), bases: among('owns.basis', '$parameters.bases') });

/** The responsibilities of a department, in the order of the clauses; within a clause by role, then by basis. */
export const responsibilitiesOfDepartment = list(
  {
    name: 'responsibilities-of-department',
    match: 'MATCH (:Department {id: key})-[owns:RESPONSIBLE_FOR]->(clause:Clause)',
    conditions: (given) => [...ofPart(given), ...clauseConditions(given)],
    things: 'clause, owns',
    places: ['clause.ordinal', ROLE_PLACE, BASIS_PLACE],
    columns: `[${valuesOf('owns', '$parameters.selected.owns')}, ${clauseItem('clause')}] AS item`,
  },
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
