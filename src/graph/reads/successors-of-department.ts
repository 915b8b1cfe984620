import { many } from '../batch';
import { aDepartment, DEPARTMENT } from '../rows/departments';

/** The departments that succeed a department. */
export const successorsOfDepartment = many(
  `
  // successors-of-department
  UNWIND $parameters.keys AS key
  MATCH (:Department {id: key})<-[:SUCCEEDS]-(department:Department)
  RETURN key, ${DEPARTMENT}
  ORDER BY department.ordinal
  `,
  aDepartment,
);
