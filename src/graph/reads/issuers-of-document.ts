import { many } from '../batch';

/** Ids of the departments that issued a document (发文机关), in the order of the head. */
export const issuersOfDocument = many(
  `
  // issuers-of-document
  UNWIND $keys AS key
  MATCH (:Document {id: key})<-[issued:ISSUED]-(department:Department)
  RETURN key, department.id AS id
  ORDER BY issued.place, department.ordinal
  `,
  ({ id }) => id as string,
);
