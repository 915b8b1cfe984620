import { list } from '../lists/connection';
import { aDepartment, DEPARTMENT } from '../rows/departments';
import { among, conditions } from '../statement';

/** All departments by level, kind, jurisdiction and part of a name, in the order of the corpus. Any form of the name matches. */
export const departments = list(
  {
    name: 'departments',
    match: 'MATCH (department:Department)',
    conditions: conditions({
      level: among('department.level', '$parameters.level'),
      kind: among('department.kind', '$parameters.kind'),
      jurisdiction: among('department.jurisdictionCode', '$parameters.jurisdiction'),
      name: 'any(form IN department.nameKeys WHERE form CONTAINS $parameters.name)',
    }),
    things: 'department',
    places: ['department.ordinal'],
    columns: DEPARTMENT,
  },
  aDepartment,
);
