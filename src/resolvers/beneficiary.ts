import { awardsOfBeneficiary } from '../graph/reads/awards-of-beneficiary';
import { termByKey } from '../graph/reads/term-by-key';
import { broaderBeneficiaries } from '../graph/reads/terms-of-thing';
import type { BeneficiaryResolvers } from '../schema-types';
import { pagedAwards } from './awards';
import { byIdOrCode } from './entities';

export const Beneficiary: BeneficiaryResolvers = {
  __resolveReference: (reference, { load }) => byIdOrCode(load, termByKey.Beneficiary, reference),
  broader: ({ id }, _, { load }) => load(broaderBeneficiaries, id),
  awards: ({ id }, args, context, info) => pagedAwards(context, awardsOfBeneficiary, id, args, info),
};
