import { awardById } from '../graph/reads/award-by-id';
import type { CombinationSetAsideResolvers } from '../schema-types';
import { linked } from './entities';

export const CombinationSetAside: CombinationSetAsideResolvers = {
  award: ({ award }, _, { load }, info) => linked(load, awardById, award, info),
};
