import { keyText } from '../graph/keys';
import { jurisdictionByCode } from '../graph/reads/jurisdiction-by-code';
import { jurisdictionByKey } from '../graph/reads/jurisdiction-by-key';
import type { JurisdictionResolvers } from '../schema-types';
import { maybe } from './entities';

export const Jurisdiction: JurisdictionResolvers = {
  __resolveReference: (reference, { load }) => load(jurisdictionByKey, keyText(reference)),
  parent: ({ parentCode }, _, { load }, info) => maybe(load, jurisdictionByCode, parentCode, info),
};
