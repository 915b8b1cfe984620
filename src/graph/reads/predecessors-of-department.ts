import { many } from '../batch';

/** Ids of the departments that a department came from. */
export const predecessorsOfDepartment = many(
  `
  // predecessors-of-department
  UNWIND $keys AS key
  MATCH (:Department {id: key})-[:SUCCEEDS]->(earlier:Department)
  RETURN key, earlier.id AS id
  ORDER BY earlier.ordinal
  `,
  ({ id }) => id as string,
);
