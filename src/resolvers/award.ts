import { awardById } from '../graph/reads/award-by-id';
import { awardTypeById } from '../graph/reads/award-type-by-id';
import { beneficiariesOfAward } from '../graph/reads/beneficiaries-of-award';
import { beneficiaryById } from '../graph/reads/beneficiary-by-id';
import { clauseById } from '../graph/reads/clause-by-id';
import { clausesOfAward } from '../graph/reads/clauses-of-award';
import { departmentById } from '../graph/reads/department-by-id';
import { departmentsOfAward } from '../graph/reads/departments-of-award';
import { documentById } from '../graph/reads/document-by-id';
import { figuresOfAward } from '../graph/reads/figures-of-award';
import { forceOnDay } from '../graph/reads/force-on-day';
import { jurisdictionByCode } from '../graph/reads/jurisdiction-by-code';
import { matterById } from '../graph/reads/matter-by-id';
import { mattersOfAward } from '../graph/reads/matters-of-award';
import { typesOfAward } from '../graph/reads/types-of-award';
import type { AwardResolvers } from '../schema-types';
import { eachLinked, linked, maybe } from './entities';
import { pagedPairsOf } from './stacking';

export const Award: AwardResolvers = {
  __resolveReference: ({ id }, { load }) => load(awardById, id),
  jurisdiction: ({ jurisdictionCode }, _, { load }) => maybe(load, jurisdictionByCode, jurisdictionCode),
  types: async ({ id }, _, { load }) => eachLinked(load, awardTypeById, await load(typesOfAward, id)),
  beneficiaries: async ({ id }, _, { load }) => eachLinked(load, beneficiaryById, await load(beneficiariesOfAward, id)),
  matters: async ({ id }, _, { load }) => eachLinked(load, matterById, await load(mattersOfAward, id)),
  amounts: async ({ id }, _, { load }) => (await linked(load, figuresOfAward, id)).amounts,
  rates: async ({ id }, _, { load }) => (await linked(load, figuresOfAward, id)).rates,
  tiers: async ({ id }, _, { load }) => (await linked(load, figuresOfAward, id)).tiers,
  evidence: async ({ id }, _, { load }) => (await linked(load, figuresOfAward, id)).evidence,
  statedIn: async ({ id }, _, { load }) => eachLinked(load, clauseById, await load(clausesOfAward, id)),
  departments: async ({ id }, _, { load }) => eachLinked(load, departmentById, await load(departmentsOfAward, id)),
  document: ({ documentId }, _, { load }) => maybe(load, documentById, documentId),
  force: ({ id }, { asOf }, { load, today }) => linked(load, forceOnDay, id, { asOf: asOf ?? today }),
  stacking: ({ id }, args, context) => pagedPairsOf(context, id, args),
};
