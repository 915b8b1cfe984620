import { clauseById } from '../graph/reads/clause-by-id';
import { documentById } from '../graph/reads/document-by-id';
import type { EvidenceResolvers } from '../schema-types';
import { maybe } from './entities';

export const Evidence: EvidenceResolvers = {
  clause: ({ clauseId }, _, { load }) => maybe(load, clauseById, clauseId),
  document: ({ documentId }, _, { load }) => maybe(load, documentById, documentId),
};
