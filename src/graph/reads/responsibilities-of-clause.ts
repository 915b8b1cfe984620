import { many } from '../batch';
import { RESPONSIBILITY, responsibilityFrom } from '../responsibilities';
import { DEPARTMENT, departmentFrom } from './department-by-id';

/** Who owns a clause (责任单位): lead first, then as printed. */
export const responsibilitiesOfClause = many(
  `
  // responsibilities-of-clause
  UNWIND $keys AS key
  MATCH (:Clause {id: key})<-[owns:RESPONSIBLE_FOR]-(department:Department)
  RETURN key, ${DEPARTMENT}, ${RESPONSIBILITY}
  ORDER BY owns.role <> 'LEAD', head(owns.ranges), owns.place, department.ordinal
  `,
  (row) => responsibilityFrom(row, departmentFrom(row), row.key as string),
);
