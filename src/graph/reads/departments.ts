import { list } from '../lists/connection';
import { aDepartment, DEPARTMENT } from '../rows/departments';

/** All departments of the levels in `$level`, in the order of the corpus. */
export const departments = list(
  `
  // departments
  UNWIND $keys AS key
  CALL (key) {
    MATCH (department:Department)
    WHERE department.ordinal > $after AND department.ordinal < $before AND ($level IS NULL OR department.level IN $level)
    RETURN department.ordinal AS place, department
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${DEPARTMENT}
  `,
  aDepartment,
);
