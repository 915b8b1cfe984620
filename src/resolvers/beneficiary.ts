import { keyText } from '../graph/keys';
import { awardsOfBeneficiary } from '../graph/reads/awards-of-beneficiary';
import { beneficiaryByKey } from '../graph/reads/beneficiary-by-key';
import { broaderBeneficiaries } from '../graph/reads/broader-beneficiaries';
import type { BeneficiaryResolvers } from '../schema-types';
import { pagedAwards } from './awards';

export const Beneficiary: BeneficiaryResolvers = {
  __resolveReference: (reference, { load }) => load(beneficiaryByKey, keyText(reference)),
  broader: ({ id }, _, { load }) => load(broaderBeneficiaries, id),
  awards: ({ id }, args, context, info) => pagedAwards(context, awardsOfBeneficiary, id, args, info),
};
