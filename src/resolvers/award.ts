import { awardById } from '../graph/reads/award-by-id';
import { clausesOfAward } from '../graph/reads/clauses-of-award';
import { departmentsOfAward } from '../graph/reads/departments-of-award';
import { jurisdictionByKey } from '../graph/reads/jurisdiction-by-key';
import { responsibilitiesOfAward } from '../graph/reads/responsibilities-of-award';
import { restatementsOfAward } from '../graph/reads/restatements-of-award';
import { termsOfAward } from '../graph/reads/terms-of-thing';
import type { AwardResolvers } from '../schema-types';
import { maybe } from './entities';
import { forceOf } from './force';
import { selectionIn } from './selection';
import { pagedPairsOf } from './stacking';

export const Award: AwardResolvers = {
  __resolveReference: ({ id }, { load }, info) => load(awardById, id, {}, selectionIn(info)),
  jurisdiction: ({ jurisdictionCode }, _, { load }, info) => maybe(load, jurisdictionByKey, jurisdictionCode, info),
  types: ({ id }, _, { load }) => load(termsOfAward.types, id),
  beneficiaries: ({ id }, _, { load }) => load(termsOfAward.beneficiaries, id),
  matters: ({ id }, _, { load }) => load(termsOfAward.matters, id),
  statedIn: ({ id }, _, { load }, info) => load(clausesOfAward, id, {}, selectionIn(info)),
  departments: ({ id }, _, { load }, info) => load(departmentsOfAward, id, {}, selectionIn(info)),
  responsibilities: ({ id }, _, { load }, info) => load(responsibilitiesOfAward, id, {}, selectionIn(info)),
  restatedIn: ({ id }, _, { load }, info) => load(restatementsOfAward, id, {}, selectionIn(info)),
  force: ({ id }, { asOf }, context) => forceOf(context, id, asOf),
  stacking: ({ id }, args, context, info) => pagedPairsOf(context, id, args, info),
};
