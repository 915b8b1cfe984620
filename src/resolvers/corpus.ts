import { corpusCounts } from '../graph/reads/corpus-counts';
import { corpusFiles } from '../graph/reads/corpus-files';
import { corpusNotRead } from '../graph/reads/corpus-not-read';
import type { CorpusResolvers } from '../schema-types';
import { present } from './entities';
import { ALL } from './lists';

export const Corpus: CorpusResolvers = {
  version: ({ generation }) => generation,
  files: (_, __, { load }) => load(corpusFiles, ALL),
  notRead: async (_, __, { load }) => present(ALL, await load(corpusNotRead, ALL)),
  counts: async (_, __, { load }) => present(ALL, await load(corpusCounts, ALL)),
};
