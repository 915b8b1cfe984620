import type { Reading } from '../batch';
import { listed, propertiesOf, record, type Selection, valuesOf } from '../selection';
import type { DepartmentRow } from './types';

const PROPERTIES = ['id', 'name', 'shortName', 'aliases', 'kind', 'jurisdictionCode'];
const MADE_OF = { label: ['name'], jurisdiction: ['jurisdictionCode'] };

export const departmentProperties = (selection: Selection | null) => propertiesOf(selection, PROPERTIES, MADE_OF);

/** A department from the values of its properties. */
export function departmentFrom(names: readonly string[], values: unknown): DepartmentRow {
  return { __typename: 'Department', ...record(names, values, { aliases: listed }) } as unknown as DepartmentRow;
}

/** Column of `department`, with the properties that `$parameters.selected.department` names. */
export const DEPARTMENT = `${valuesOf('department', '$parameters.selected.department')} AS item`;

export const aDepartment: Reading<DepartmentRow> = {
  selected: (selection) => ({ department: departmentProperties(selection) }),
  from: ({ item }, { department }) => departmentFrom(department as string[], item),
};
