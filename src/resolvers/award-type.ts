import { awardsOfType } from '../graph/reads/awards-of-type';
import type { AwardTypeResolvers } from '../schema-types';
import { pagedAwards } from './awards';

export const AwardType: AwardTypeResolvers = {
  awards: ({ id }, args, context) => pagedAwards(context, awardsOfType, id, args),
};
