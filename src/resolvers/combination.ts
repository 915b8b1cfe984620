import { checkSize, LARGEST_SIZE } from '../graph/lists/page';
import { awardById } from '../graph/reads/award-by-id';
import type { CombinationResolvers } from '../schema-types';
import { eachLinked } from './entities';

export const Combination: CombinationResolvers = {
  undated: ({ undated }, _, { load }, info) => eachLinked(load, awardById, undated, info),
  setCount: ({ allSets }) => allSets.length,
  sets: ({ allSets }, { first }) => {
    checkSize('first', first);
    return allSets.slice(0, first ?? LARGEST_SIZE);
  },
};
