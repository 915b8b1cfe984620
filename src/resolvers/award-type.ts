import { awardsOfType } from '../graph/reads/awards-of-type';
import { termByKey } from '../graph/reads/term-by-key';
import type { AwardTypeResolvers } from '../schema-types';
import { pagedAwards } from './awards';
import { byIdOrCode } from './entities';

export const AwardType: AwardTypeResolvers = {
  __resolveReference: (reference, { load }) => byIdOrCode(load, termByKey.AwardType, reference),
  awards: ({ id }, args, context, info) => pagedAwards(context, awardsOfType, id, args, info),
};
