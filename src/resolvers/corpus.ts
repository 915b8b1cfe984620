import { corpusCounts } from '../graph/reads/corpus-counts';
import { corpusFiles } from '../graph/reads/corpus-files';
import type { CorpusResolvers } from '../schema-types';
import { linked } from './entities';
import { ALL } from './lists';

export const Corpus: CorpusResolvers = {
  version: ({ generation }) => generation,
  files: (_, __, { load }) => linked(load, corpusFiles, ALL),
  counts: (_, __, { load }) => linked(load, corpusCounts, ALL),
};
