import { awardsOfBeneficiary } from '../graph/reads/awards-of-beneficiary';
import { beneficiaryById } from '../graph/reads/beneficiary-by-id';
import { broaderBeneficiaries } from '../graph/reads/broader-beneficiaries';
import type { BeneficiaryResolvers } from '../schema-types';
import { pagedAwards } from './awards';
import { eachLinked } from './entities';

export const Beneficiary: BeneficiaryResolvers = {
  broader: async ({ id }, _, { load }) => eachLinked(load, beneficiaryById, await load(broaderBeneficiaries, id)),
  awards: ({ id }, args, context) => pagedAwards(context, awardsOfBeneficiary, id, args),
};
