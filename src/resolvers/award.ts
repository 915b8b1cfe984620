import { awardById } from '../graph/reads/award-by-id';
import { beneficiariesOfAward } from '../graph/reads/beneficiaries-of-award';
import { clausesOfAward } from '../graph/reads/clauses-of-award';
import { departmentsOfAward } from '../graph/reads/departments-of-award';
import { jurisdictionByCode } from '../graph/reads/jurisdiction-by-code';
import { mattersOfAward } from '../graph/reads/matters-of-award';
import { responsibilitiesOfAward } from '../graph/reads/responsibilities-of-award';
import { restatementsOfAward } from '../graph/reads/restatements-of-award';
import { typesOfAward } from '../graph/reads/types-of-award';
import type { AwardResolvers } from '../schema-types';
import { maybe } from './entities';
import { forceOf } from './force';
import { selectionIn } from './selection';
import { pagedPairsOf } from './stacking';

export const Award: AwardResolvers = {
  __resolveReference: ({ id }, { load }, info) => load(awardById, id, {}, selectionIn(info)),
  jurisdiction: ({ jurisdictionCode }, _, { load }, info) => maybe(load, jurisdictionByCode, jurisdictionCode, info),
  types: ({ id }, _, { load }) => load(typesOfAward, id),
  beneficiaries: ({ id }, _, { load }) => load(beneficiariesOfAward, id),
  matters: ({ id }, _, { load }) => load(mattersOfAward, id),
  statedIn: ({ id }, _, { load }, info) => load(clausesOfAward, id, {}, selectionIn(info)),
  departments: ({ id }, _, { load }, info) => load(departmentsOfAward, id, {}, selectionIn(info)),
  responsibilities: ({ id }, _, { load }, info) => load(responsibilitiesOfAward, id, {}, selectionIn(info)),
  restatedIn: ({ id }, _, { load }, info) => load(restatementsOfAward, id, {}, selectionIn(info)),
  force: ({ id }, { asOf }, context) => forceOf(context, id, asOf),
  stacking: ({ id }, args, context, info) => pagedPairsOf(context, id, args, info),
};
