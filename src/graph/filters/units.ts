import { keyText } from '../keys';
import type { Load } from '../loaders';
import { nameKey } from '../model';
import { departmentsByKey } from '../reads/departments-by-key';
import type { DepartmentRow } from '../rows/types';
import type { Selection } from '../selection';

/** The properties of departments that decide which one a name means. */
export const NAMED_BY: Selection = { id: {}, name: {}, shortName: {}, jurisdiction: {} };

export const departmentsNamed = (load: Load, name: string) => load(departmentsByKey, keyText({ name }), {}, NAMED_BY);

/** The departments that a name means: the one with this full name, else those with this short name, else all. */
export function bestNamed(named: readonly DepartmentRow[], name: string): readonly DepartmentRow[] {
  if (named.length === 0) return [];
  const folded = nameKey(name);
  const full = named.filter((one) => nameKey(one.name) === folded).slice(0, 1);
  const short = named.filter((one) => one.shortName !== null && nameKey(one.shortName) === folded);
  return [full, short, named].find((found) => found.length > 0) ?? [];
}

/** The first two digits of a territory's code: its province, or the nation. */
export const provinceOf = (code: string | null): string => code?.slice(0, 2) ?? '';

const MOST = 8;

/** The text of the warning that several units share a name. */
export function severalBear(units: readonly DepartmentRow[], what: string): string {
  const listed = units.slice(0, MOST).map(({ name }) => name);
  return `Several units are called so: ${listed.join(', ')}${units.length > MOST ? ` and ${units.length - MOST} more` : ''}. ${what}`;
}
