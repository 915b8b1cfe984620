import { nameKey } from '../graph/model';
import type { DepartmentRow } from '../graph/rows/types';
import type { Selection } from '../graph/selection';

/** What it takes of departments. */
export const NAMED_BY: Selection = { name: {}, shortName: {}, jurisdiction: {} };

/**
 * The one department that a name means, of those that it may mean: within the territories, where they are given; then the one
 * whose full name it is, else the only one whose short name it is, else the only one. Null where that leaves none or several.
 */
export function bestNamed(named: readonly DepartmentRow[], name: string, jurisdictions: readonly string[] | null): DepartmentRow | null {
  const folded = nameKey(name);
  const within = named.filter(({ jurisdictionCode }) => jurisdictions === null || jurisdictions.includes(jurisdictionCode ?? ''));
  const full = within.find((one) => nameKey(one.name) === folded);
  const short = within.filter((one) => one.shortName !== null && nameKey(one.shortName) === folded);
  const [only] = [full ? [full] : [], short, within].find((found) => found.length === 1) ?? [];
  return only ?? null;
}
