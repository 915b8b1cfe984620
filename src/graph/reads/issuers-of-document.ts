import { many } from '../batch';
import { aDepartment, DEPARTMENT } from '../rows/departments';

/** The departments that issued a document (发文机关), in the order of the head. */
export const issuersOfDocument = many(
  `
  // issuers-of-document
  UNWIND $parameters.keys AS key
  MATCH (:Document {id: key})<-[issued:ISSUED]-(department:Department)
  RETURN key, ${DEPARTMENT}
  ORDER BY issued.place, department.ordinal
  `,
  aDepartment,
);
