import { clauseFilter } from '../graph/filters/clause';
import { keyText } from '../graph/keys';
import { collectivesOfDepartment } from '../graph/reads/collectives-of-department';
import { departmentById } from '../graph/reads/department-by-id';
import { departmentsByKey } from '../graph/reads/departments-by-key';
import { documentsIssued } from '../graph/reads/documents-issued';
import { jurisdictionByCode } from '../graph/reads/jurisdiction-by-code';
import { membersOfDepartment } from '../graph/reads/members-of-department';
import { predecessorsOfDepartment } from '../graph/reads/predecessors-of-department';
import { responsibilitiesOfDepartment } from '../graph/reads/responsibilities-of-department';
import { successorsOfDepartment } from '../graph/reads/successors-of-department';
import type { DepartmentResolvers } from '../schema-types';
import { bestNamed } from './best-named';
import { eachLinked, maybe } from './entities';
import { paged } from './lists';

export const Department: DepartmentResolvers = {
  __resolveReference: async (reference, { load }) => {
    const found = await load(departmentsByKey, keyText(reference));
    return 'name' in reference ? bestNamed(found, reference.name, null) : (found[0] ?? null);
  },
  jurisdiction: ({ jurisdictionCode }, _, { load }) => maybe(load, jurisdictionByCode, jurisdictionCode),
  members: async ({ id }, _, { load }) => eachLinked(load, departmentById, await load(membersOfDepartment, id)),
  memberOf: async ({ id }, _, { load }) => eachLinked(load, departmentById, await load(collectivesOfDepartment, id)),
  predecessors: async ({ id }, _, { load }) => eachLinked(load, departmentById, await load(predecessorsOfDepartment, id)),
  successors: async ({ id }, _, { load }) => eachLinked(load, departmentById, await load(successorsOfDepartment, id)),
  issued: ({ id }, page, context) => paged(context, documentsIssued, id, () => ({}), page),
  responsibilities: ({ id }, { roles, bases, filter, asOf, ...page }, context) => {
    const parameters = async () => ({ ...(await clauseFilter(context, filter, asOf)), roles: roles ?? null, bases: bases ?? null });
    return paged(context, responsibilitiesOfDepartment, id, parameters, page);
  },
};
