import { clauseFilter } from '../graph/filters/clause';
import { keyText } from '../graph/keys';
import { along } from '../graph/lists/along';
import type { Row } from '../graph/neo4j';
import { collectivesOfDepartment } from '../graph/reads/collectives-of-department';
import { departmentsByKey } from '../graph/reads/departments-by-key';
import { documentsIssued } from '../graph/reads/documents-issued';
import { jurisdictionByCode } from '../graph/reads/jurisdiction-by-code';
import { membersOfDepartment } from '../graph/reads/members-of-department';
import { predecessorsOfDepartment } from '../graph/reads/predecessors-of-department';
import { responsibilitiesOfDepartment } from '../graph/reads/responsibilities-of-department';
import { successorsOfDepartment } from '../graph/reads/successors-of-department';
import { mergeSelections } from '../graph/selection';
import type { DepartmentResolvers, DepartmentResponsibilitiesArgs } from '../schema-types';
import { bestNamed, NAMED_BY } from './best-named';
import type { ResolverContext } from './context';
import { maybe } from './entities';
import { paged } from './lists';
import { selectionIn } from './selection';

/** Departments by key, with a page of what they own where that is asked for. */
export const departmentsWithResponsibilities = along(departmentsByKey, responsibilitiesOfDepartment, 'responsibilities');

/** Parameters of the list of what a department owns. */
export async function responsibilityListParameters(context: ResolverContext, args: DepartmentResponsibilitiesArgs): Promise<Row> {
  const { filter, asOf, roles = null, bases = null } = args;
  return { ...(await clauseFilter(context, filter, asOf)), roles, bases };
}

export const Department: DepartmentResolvers = {
  __resolveReference: async (reference, { load }, info) => {
    const found = await load(departmentsByKey, keyText(reference), {}, mergeSelections(selectionIn(info), NAMED_BY));
    return 'name' in reference ? bestNamed(found, reference.name, null) : (found[0] ?? null);
  },
  label: ({ name }) => name,
  jurisdiction: ({ jurisdictionCode }, _, { load }, info) => maybe(load, jurisdictionByCode, jurisdictionCode, info),
  members: ({ id }, _, { load }, info) => load(membersOfDepartment, id, {}, selectionIn(info)),
  memberOf: ({ id }, _, { load }, info) => load(collectivesOfDepartment, id, {}, selectionIn(info)),
  predecessors: ({ id }, _, { load }, info) => load(predecessorsOfDepartment, id, {}, selectionIn(info)),
  successors: ({ id }, _, { load }, info) => load(successorsOfDepartment, id, {}, selectionIn(info)),
  issued: ({ id }, page, context, info) => paged(context, documentsIssued, id, () => ({}), page, info),
  responsibilities: ({ id }, args, context, info) =>
    paged(context, responsibilitiesOfDepartment, id, () => responsibilityListParameters(context, args), args, info),
};
