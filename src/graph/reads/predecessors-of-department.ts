import { many } from '../batch';
import { aDepartment, DEPARTMENT } from '../rows/departments';

/** The departments that a department succeeds. */
export const predecessorsOfDepartment = many(
  `
  // predecessors-of-department
  UNWIND $parameters.keys AS key
  MATCH (:Department {id: key})-[:SUCCEEDS]->(department:Department)
  RETURN key, ${DEPARTMENT}
  ORDER BY department.ordinal
  `,
  aDepartment,
);
