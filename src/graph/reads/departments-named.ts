import { many } from '../batch';
import { nameKey } from '../model';

export interface NamedDepartment {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly jurisdictionCode: string | null;
}

/** The departments that a name may mean: full name, short name or any printed form. */
export const departmentsNamed = many(
  `
  UNWIND $keys AS key
  MATCH (department:Department)
  WHERE key.folded IN department.nameKeys
  RETURN key.name AS key, department.id AS id, department.name AS name, department.shortName AS shortName,
    department.jurisdictionCode AS jurisdictionCode
  ORDER BY department.ordinal
  `,
  (row) => row as unknown as NamedDepartment,
  (name) => ({ name, folded: nameKey(name) }),
);
