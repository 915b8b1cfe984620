import { one } from '../batch';
import type { DepartmentRow } from '../rows';

/** A department. */
export const departmentById = one(
  `
  UNWIND $keys AS key
  MATCH (department:Department {id: key})
  RETURN key, department.id AS id, department.name AS name, department.shortName AS shortName, department.aliases AS aliases,
    department.kind AS kind, department.jurisdictionCode AS jurisdictionCode
  `,
  (row) => ({ __typename: 'Department', ...row, aliases: row.aliases ?? [] }) as unknown as DepartmentRow,
);
