import { type Asked, listed, propertiesOf, record, valuesOf } from './asked';
import type { Reading } from './batch';
import type { DepartmentRow } from './rows';

const PROPERTIES = ['id', 'name', 'shortName', 'aliases', 'kind', 'jurisdictionCode'];
const MADE_OF = { jurisdiction: ['jurisdictionCode'] };

export const departmentProperties = (asked: Asked | null) => propertiesOf(asked, PROPERTIES, MADE_OF);

/** A department from the values of its properties. */
export function departmentFrom(names: readonly string[], values: unknown): DepartmentRow {
  return { __typename: 'Department', ...record(names, values, { aliases: listed }) } as unknown as DepartmentRow;
}

/** Column of `department`, of which `$asked.department` names the properties. */
export const DEPARTMENT = `${valuesOf('department', '$asked.department')} AS item`;

export const aDepartment: Reading<DepartmentRow> = {
  asked: (asked) => ({ department: departmentProperties(asked) }),
  from: ({ item }, { department }) => departmentFrom(department as string[], item),
};
