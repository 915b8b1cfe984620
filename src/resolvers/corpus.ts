import { corpusCounts } from '../graph/reads/corpus-counts';
import { corpusFiles } from '../graph/reads/corpus-files';
import type { CorpusResolvers } from '../schema-types';
import { found } from './entities';
import { ALL } from './lists';

export const Corpus: CorpusResolvers = {
  version: ({ generation }) => generation,
  files: async (_, __, { load }) => found(ALL, await load(corpusFiles, ALL)),
  counts: async (_, __, { load }) => found(ALL, await load(corpusCounts, ALL)),
};
