import { documentById } from '../graph/reads/document-by-id';
import type { SupersessionResolvers } from '../schema-types';
import { linked, maybe } from './entities';

export const Supersession: SupersessionResolvers = {
  newer: ({ newerId }, _, { load }, info) => maybe(load, documentById, newerId, info),
  older: ({ olderId }, _, { load }, info) => linked(load, documentById, olderId, info),
};
