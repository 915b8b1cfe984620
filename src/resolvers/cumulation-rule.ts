import { clauseById } from '../graph/reads/clause-by-id';
import { cumulationRuleById } from '../graph/reads/cumulation-rule-by-id';
import { documentById } from '../graph/reads/document-by-id';
import type { CumulationRuleResolvers } from '../schema-types';
import { maybe } from './entities';

export const CumulationRule: CumulationRuleResolvers = {
  __resolveReference: ({ id }, { load }) => load(cumulationRuleById, id),
  clause: ({ clauseId }, _, { load }, info) => maybe(load, clauseById, clauseId, info),
  document: ({ documentId }, _, { load }, info) => maybe(load, documentById, documentId, info),
};
