import { jurisdictionByKey } from '../graph/reads/jurisdiction-by-key';
import type { JurisdictionResolvers } from '../schema-types';
import { byIdOrCode, maybe } from './entities';

export const Jurisdiction: JurisdictionResolvers = {
  __resolveReference: (reference, { load }) => byIdOrCode(load, jurisdictionByKey, reference),
  parent: ({ parentCode }, _, { load }, info) => maybe(load, jurisdictionByKey, parentCode, info),
};
