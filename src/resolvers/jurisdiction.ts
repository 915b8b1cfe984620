import { jurisdictionByKey } from '../graph/reads/jurisdiction-by-key';
import type { JurisdictionResolvers } from '../schema-types';
import { maybe } from './entities';
import { idOrCode } from './representation';

export const Jurisdiction: JurisdictionResolvers = {
  __resolveReference: (reference, { load }) => load(jurisdictionByKey, idOrCode(reference)),
  parent: ({ parentCode }, _, { load }, info) => maybe(load, jurisdictionByKey, parentCode, info),
};
