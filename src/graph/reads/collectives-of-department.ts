import { many } from '../batch';
import { aDepartment, DEPARTMENT } from '../rows/departments';

/** The collectives (各市政府) that a department belongs to. */
export const collectivesOfDepartment = many(
  `
  // collectives-of-department
  UNWIND $parameters.keys AS key
  MATCH (:Department {id: key})-[:MEMBER_OF]->(department:Department)
  RETURN key, ${DEPARTMENT}
  ORDER BY department.ordinal
  `,
  aDepartment,
);
