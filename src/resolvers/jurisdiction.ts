import { jurisdictionByCode } from '../graph/reads/jurisdiction-by-code';
import type { JurisdictionResolvers } from '../schema-types';
import { maybe } from './entities';

export const Jurisdiction: JurisdictionResolvers = {
  parent: ({ parentCode }, _, { load }) => maybe(load, jurisdictionByCode, parentCode),
};
