import { many } from '../batch';
import { aDepartment, DEPARTMENT } from '../rows/departments';

/** The departments that belong to a collective (各市政府). */
export const membersOfDepartment = many(
  `
  // members-of-department
  UNWIND $parameters.keys AS key
  MATCH (:Department {id: key})<-[:MEMBER_OF]-(department:Department)
  RETURN key, ${DEPARTMENT}
  ORDER BY department.ordinal
  `,
  aDepartment,
);
