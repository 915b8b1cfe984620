import { jurisdictionByKey } from '../graph/reads/jurisdiction-by-key';
import type { JurisdictionResolvers } from '../schema-types';
import { maybe } from './entities';
import { idOrCode } from './representation';

export const Jurisdiction: JurisdictionResolvers = {
  __resolveReference: async (reference, { load }) => {
    const found = await load(jurisdictionByKey, idOrCode(reference));
    return 'code' in reference && found?.code !== reference.code ? null : found;
  },
  parent: ({ parentCode }, _, { load }, info) => maybe(load, jurisdictionByKey, parentCode, info),
};
