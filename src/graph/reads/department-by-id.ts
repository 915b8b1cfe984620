import { one } from '../batch';
import { aDepartment, DEPARTMENT } from '../rows/departments';

export const departmentById = one(
  `
  // department-by-id
  UNWIND $parameters.keys AS key
  MATCH (department:Department {id: key})
  RETURN key, ${DEPARTMENT}
  `,
  aDepartment,
);
