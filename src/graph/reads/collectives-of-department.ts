import { many } from '../batch';

/** Ids of the collectives (各市政府) that a department belongs to. */
export const collectivesOfDepartment = many(
  `
  // collectives-of-department
  UNWIND $keys AS key
  MATCH (:Department {id: key})-[:MEMBER_OF]->(collective:Department)
  RETURN key, collective.id AS id
  ORDER BY collective.ordinal
  `,
  ({ id }) => id as string,
);
