import { keyText } from '../graph/keys';
import { awardsOfBeneficiary } from '../graph/reads/awards-of-beneficiary';
import { beneficiaryById } from '../graph/reads/beneficiary-by-id';
import { beneficiaryByKey } from '../graph/reads/beneficiary-by-key';
import { broaderBeneficiaries } from '../graph/reads/broader-beneficiaries';
import type { BeneficiaryResolvers } from '../schema-types';
import { pagedAwards } from './awards';
import { eachLinked } from './entities';

export const Beneficiary: BeneficiaryResolvers = {
  __resolveReference: (reference, { load }) => load(beneficiaryByKey, keyText(reference)),
  broader: async ({ id }, _, { load }) => eachLinked(load, beneficiaryById, await load(broaderBeneficiaries, id)),
  awards: ({ id }, args, context) => pagedAwards(context, awardsOfBeneficiary, id, args),
};
