import { many } from '../batch';
import { holding } from '../holding';
import { keyParts } from '../keys';
import { nameKey } from '../model';
import { aDepartment, DEPARTMENT } from '../rows/departments';

/** The department with an id or full name; without one, those with that short name or printed form. */
export const departmentsByKey = many(
  `
  // departments-by-key
  UNWIND $parameters.keys AS key
  CALL (key) {
    MATCH (department:Department {id: key.id})
    RETURN department
    UNION ALL
    MATCH (department:Department {nameKey: key.name})
    RETURN department
    UNION ALL
    WITH key
    WHERE key.name IS NOT NULL AND NOT EXISTS { (:Department {nameKey: key.name}) }
    ${holding('departmentNameKeys', 'key.name', 'department.nameKeys')}
    RETURN department
  }
  RETURN key.text AS key, department.id AS id, ${DEPARTMENT}
  ORDER BY department.ordinal
  `,
  aDepartment,
  keyParts({ name: nameKey }),
);
