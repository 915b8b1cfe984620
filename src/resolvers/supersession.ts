import { documentById } from '../graph/reads/document-by-id';
import type { SupersessionResolvers } from '../schema-types';
import { linked, maybe } from './entities';

export const Supersession: SupersessionResolvers = {
  newer: ({ newerId }, _, { load }) => maybe(load, documentById, newerId),
  older: ({ olderId }, _, { load }) => linked(load, documentById, olderId),
};
