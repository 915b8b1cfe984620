import { keyText } from '../graph/keys';
import { awardTypeByKey } from '../graph/reads/award-type-by-key';
import { awardsOfType } from '../graph/reads/awards-of-type';
import type { AwardTypeResolvers } from '../schema-types';
import { pagedAwards } from './awards';

export const AwardType: AwardTypeResolvers = {
  __resolveReference: (reference, { load }) => load(awardTypeByKey, keyText(reference)),
  awards: ({ id }, args, context, info) => pagedAwards(context, awardsOfType, id, args, info),
};
