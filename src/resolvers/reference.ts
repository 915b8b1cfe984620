import { clauseById } from '../graph/reads/clause-by-id';
import { documentById } from '../graph/reads/document-by-id';
import type { ReferenceResolvers } from '../schema-types';
import { linked, maybe } from './entities';

export const Reference: ReferenceResolvers = {
  from: ({ fromId }, _, { load }) => maybe(load, clauseById, fromId),
  fromDocument: ({ fromDocumentId }, _, { load }) => maybe(load, documentById, fromDocumentId),
  to: ({ toId }, _, { load }) => linked(load, documentById, toId),
};
