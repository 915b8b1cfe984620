import { documentById } from '../graph/reads/document-by-id';
import type { CompilationEntryResolvers } from '../schema-types';
import { linked } from './entities';

export const CompilationEntry: CompilationEntryResolvers = {
  compilation: ({ compilationId }, _, { load }, info) => linked(load, documentById, compilationId, info),
};
