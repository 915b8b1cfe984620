import { asPrinted } from '../owners';
import { propertiesOf, record, type Selection, valuesOf } from '../selection';
import { departmentFrom, departmentProperties } from './departments';
import { evidenceFrom } from './evidence';
import type { ResponsibilityRow } from './types';

const EVIDENCE = ['rule', 'quote', 'clauseId', 'documentId', 'file', 'ranges'];
const MADE_OF = { evidence: EVIDENCE, department: [], clause: [] };

/** The properties of an edge RESPONSIBLE_FOR that a selection needs. */
export const responsibilityProperties = (selection: Selection | null) => propertiesOf(selection, ['role', 'basis', ...EVIDENCE], MADE_OF);

/** The role of a unit in a clause from the values of its properties. Unit and clause are rows if they were read with it, else ids. */
export function responsibilityFrom(
  names: readonly string[],
  values: unknown,
  links: Pick<ResponsibilityRow, 'department' | 'clause'>,
): ResponsibilityRow {
  const row = record(names, values);
  if (row.rule !== undefined) row.evidence = [evidenceFrom(row)].filter((one) => one !== null);
  return Object.assign(row, links) as unknown as ResponsibilityRow;
}

/** The selection of the owners of a clause: properties of their roles and of the units. */
export interface OwnerParameter {
  readonly properties: readonly string[];
  readonly department: readonly string[];
}

/** The parameter of `ownerItem` for a selection of responsibilities. */
export function ownerParameter(selection: Selection): OwnerParameter {
  return { properties: responsibilityProperties(selection), department: departmentProperties(selection.department ?? {}) };
}

/** Cypher: the owners of a clause (责任单位), lead units first, then as printed. */
export const ownerItem = (clause: string, selected: string) => `COLLECT {
      MATCH (${clause})<-[owning:RESPONSIBLE_FOR]-(owner:Department)
      WITH owning, owner
      ORDER BY ${asPrinted('owning', clause)}, owner.ordinal
      RETURN [${valuesOf('owning', `${selected}.properties`)}, ${valuesOf('owner', `${selected}.department`)}]
    }`;

/** A responsibility from an entry of `ownerItem`. @param clause id of the clause */
export function ownerFrom(item: unknown, { properties, department }: OwnerParameter, clause: string): ResponsibilityRow {
  const [values, ofDepartment] = item as [unknown, unknown];
  return responsibilityFrom(properties, values, { department: departmentFrom(department, ofDepartment), clause });
}
