import { many } from '../batch';

/** Ids of the departments in a collective (各市政府). */
export const membersOfDepartment = many(
  `
  // members-of-department
  UNWIND $keys AS key
  MATCH (:Department {id: key})<-[:MEMBER_OF]-(member:Department)
  RETURN key, member.id AS id
  ORDER BY member.ordinal
  `,
  ({ id }) => id as string,
);
