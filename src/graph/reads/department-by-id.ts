import { one } from '../batch';
import type { Row } from '../neo4j';
import type { DepartmentRow } from '../rows';

/** Columns of a department. */
export const DEPARTMENT = `
  department.id AS id, department.name AS name, department.shortName AS shortName, department.aliases AS aliases,
  department.kind AS kind, department.jurisdictionCode AS jurisdictionCode`;

export function departmentFrom({ id, name, shortName, aliases, kind, jurisdictionCode }: Row): DepartmentRow {
  return { __typename: 'Department', id, name, shortName, aliases: aliases ?? [], kind, jurisdictionCode } as DepartmentRow;
}

/** A department. */
export const departmentById = one(
  `
  // department-by-id
  UNWIND $keys AS key
  MATCH (department:Department {id: key})
  RETURN key, ${DEPARTMENT}
  `,
  departmentFrom,
);
