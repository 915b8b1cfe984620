import { list } from '../lists/connection';
import { aDepartment, DEPARTMENT } from '../rows/departments';

/** All departments of `$level`, `$kind` and `$jurisdiction` of which some form of the name has `$name` in it, in the order of the corpus. */
export const departments = list(
  `
  // departments
  UNWIND $keys AS key
  CALL (key) {
    MATCH (department:Department)
    WHERE department.ordinal > $after AND department.ordinal < $before
      AND ($level IS NULL OR department.level IN $level)
      AND ($kind IS NULL OR department.kind IN $kind)
      AND ($jurisdiction IS NULL OR department.jurisdictionCode IN $jurisdiction)
      AND ($name IS NULL OR any(form IN department.nameKeys WHERE form CONTAINS $name))
    RETURN department.ordinal AS place, department
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${DEPARTMENT}
  `,
  aDepartment,
);
