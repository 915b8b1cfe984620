import { clauseById } from '../graph/reads/clause-by-id';
import { departmentById } from '../graph/reads/department-by-id';
import type { ResponsibilityResolvers } from '../schema-types';
import { linked } from './entities';

export const Responsibility: ResponsibilityResolvers = {
  department: ({ department }, _, { load }, info) => linked(load, departmentById, department, info),
  clause: ({ clause }, _, { load }, info) => linked(load, clauseById, clause, info),
};
