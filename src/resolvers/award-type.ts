import { awardsOfType } from '../graph/reads/awards-of-type';
import { termByKey } from '../graph/reads/term-by-key';
import type { AwardTypeResolvers } from '../schema-types';
import { pagedAwards } from './awards';
import { idOrCode } from './representation';

export const AwardType: AwardTypeResolvers = {
  __resolveReference: (reference, { load }) => load(termByKey.AwardType, idOrCode(reference)),
  awards: ({ id }, args, context, info) => pagedAwards(context, awardsOfType, id, args, info),
};
