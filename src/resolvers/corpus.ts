import { corpusCounts } from '../graph/reads/corpus-counts';
import { corpusFiles } from '../graph/reads/corpus-files';
import type { CorpusResolvers } from '../schema-types';
import { present } from './entities';
import { ALL } from './lists';

export const Corpus: CorpusResolvers = {
  version: ({ generation }) => generation,
  files: async (_, __, { load }) => present(ALL, await load(corpusFiles, ALL)),
  counts: async (_, __, { load }) => present(ALL, await load(corpusCounts, ALL)),
};
