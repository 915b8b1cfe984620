import { corpusCounts } from '../graph/reads/corpus-counts';
import type { CorpusResolvers } from '../schema-types';
import { linked } from './entities';
import { ALL } from './lists';

export const Corpus: CorpusResolvers = {
  version: ({ generation }) => generation,
  counts: (_, __, { load }) => linked(load, corpusCounts, ALL),
};
