import { documentsOfFile } from '../graph/reads/documents-of-file';
import type { CorpusFileResolvers } from '../schema-types';
import { selectionIn } from './selection';

export const CorpusFile: CorpusFileResolvers = {
  documents: ({ name }, _, { load }, info) => load(documentsOfFile, name, {}, selectionIn(info)),
};
