import { clauseById } from '../graph/reads/clause-by-id';
import { documentById } from '../graph/reads/document-by-id';
import type { ReferenceResolvers } from '../schema-types';
import { linked, maybe } from './entities';

export const Reference: ReferenceResolvers = {
  from: ({ fromId }, _, { load }, info) => maybe(load, clauseById, fromId, info),
  fromDocument: ({ fromDocumentId }, _, { load }, info) => maybe(load, documentById, fromDocumentId, info),
  to: ({ toId }, _, { load }, info) => linked(load, documentById, toId, info),
};
