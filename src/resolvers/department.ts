import type { GraphQLResolveInfo } from 'graphql';
import { clauseFilter } from '../graph/filters/clause';
import { bestNamed, NAMED_BY, severalBear } from '../graph/filters/units';
import { keyText } from '../graph/keys';
import { collectivesOfDepartment } from '../graph/reads/collectives-of-department';
import { departmentsByKey } from '../graph/reads/departments-by-key';
import { documentsIssued } from '../graph/reads/documents-issued';
import { jurisdictionByKey } from '../graph/reads/jurisdiction-by-key';
import { membersOfDepartment } from '../graph/reads/members-of-department';
import { predecessorsOfDepartment } from '../graph/reads/predecessors-of-department';
import { responsibilitiesOfDepartment } from '../graph/reads/responsibilities-of-department';
import { successorsOfDepartment } from '../graph/reads/successors-of-department';
import type { DepartmentRow } from '../graph/rows/types';
import { mergeSelections } from '../graph/selection';
import type { DepartmentResolvers } from '../schema-types';
import { filterScope } from './asker';
import type { ResolverContext } from './context';
import { maybe } from './entities';
import { paged } from './lists';
import { selectionIn } from './selection';

/** The department that a name means. Null for several, with a warning that lists them. */
export function onlyOne(
  named: readonly DepartmentRow[],
  { warnings }: ResolverContext,
  argument: string,
  info: GraphQLResolveInfo,
): DepartmentRow | null {
  if (named.length > 1)
    warnings.warn(info, argument, 'AMBIGUOUS', () => severalBear(named, 'None is returned: add the territory or give a full name.'));
  return named.length === 1 ? (named[0] ?? null) : null;
}

export const Department: DepartmentResolvers = {
  __resolveReference: async (reference, context, info) => {
    const found = await context.load(departmentsByKey, keyText(reference), {}, mergeSelections(selectionIn(info), NAMED_BY));
    return 'name' in reference ? onlyOne(bestNamed(found, reference.name), context, 'representations', info) : (found[0] ?? null);
  },
  label: ({ name }) => name,
  jurisdiction: ({ jurisdictionCode }, _, { load }, info) => maybe(load, jurisdictionByKey, jurisdictionCode, info),
  members: ({ id }, _, { load }, info) => load(membersOfDepartment, id, {}, selectionIn(info)),
  memberOf: ({ id }, _, { load }, info) => load(collectivesOfDepartment, id, {}, selectionIn(info)),
  predecessors: ({ id }, _, { load }, info) => load(predecessorsOfDepartment, id, {}, selectionIn(info)),
  successors: ({ id }, _, { load }, info) => load(successorsOfDepartment, id, {}, selectionIn(info)),
  issued: ({ id }, page, context, info) => paged(context, documentsIssued, id, () => ({}), page, info),
  responsibilities: ({ id }, { filter, asOf, roles = null, bases = null, ...page }, context, info) => {
    const parameters = async () => ({ ...(await clauseFilter(filterScope(context, info), filter, asOf)), roles, bases });
    return paged(context, responsibilitiesOfDepartment, id, parameters, page, info);
  },
};
