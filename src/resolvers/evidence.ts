import { clauseById } from '../graph/reads/clause-by-id';
import { documentById } from '../graph/reads/document-by-id';
import type { EvidenceResolvers } from '../schema-types';
import { maybe } from './entities';

export const Evidence: EvidenceResolvers = {
  clause: ({ clauseId }, _, { load }, info) => maybe(load, clauseById, clauseId, info),
  document: ({ documentId }, _, { load }, info) => maybe(load, documentById, documentId, info),
};
