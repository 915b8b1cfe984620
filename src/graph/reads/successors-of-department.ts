import { many } from '../batch';

/** Ids of the departments that came from a department. */
export const successorsOfDepartment = many(
  `
  // successors-of-department
  UNWIND $keys AS key
  MATCH (:Department {id: key})<-[:SUCCEEDS]-(later:Department)
  RETURN key, later.id AS id
  ORDER BY later.ordinal
  `,
  ({ id }) => id as string,
);
