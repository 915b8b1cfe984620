import { awardsOfMatter } from '../graph/reads/awards-of-matter';
import type { MatterResolvers } from '../schema-types';
import { pagedAwards } from './awards';

export const Matter: MatterResolvers = {
  awards: ({ id }, args, context) => pagedAwards(context, awardsOfMatter, id, args),
};
