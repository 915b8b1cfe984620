import { keyText } from '../graph/keys';
import { awardsOfMatter } from '../graph/reads/awards-of-matter';
import { matterByKey } from '../graph/reads/matter-by-key';
import type { MatterResolvers } from '../schema-types';
import { pagedAwards } from './awards';

export const Matter: MatterResolvers = {
  __resolveReference: (reference, { load }) => load(matterByKey, keyText(reference)),
  awards: ({ id }, args, context, info) => pagedAwards(context, awardsOfMatter, id, args, info),
};
