import { many } from '../batch';
import type { Row } from '../neo4j';
import { responsibilityFrom } from '../responsibilities';
import { DEPARTMENT, departmentFrom } from './department-by-id';

/** Who owns a clause (责任单位): lead first, then as printed. */
export const responsibilitiesOfClause = many(
  `
  // responsibilities-of-clause
  UNWIND $keys AS key
  MATCH (:Clause {id: key})<-[owns:RESPONSIBLE_FOR]-(department:Department)
  RETURN key, properties(owns) AS owns, ${DEPARTMENT}
  ORDER BY owns.role <> 'LEAD', head(owns.ranges), owns.place, department.ordinal
  `,
  ({ key, owns, ...department }) => responsibilityFrom(owns as Row, departmentFrom(department), key as string),
);
