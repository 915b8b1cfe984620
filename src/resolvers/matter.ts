import { awardsOfMatter } from '../graph/reads/awards-of-matter';
import { termByKey } from '../graph/reads/term-by-key';
import type { MatterResolvers } from '../schema-types';
import { pagedAwards } from './awards';
import { byIdOrCode } from './entities';

export const Matter: MatterResolvers = {
  __resolveReference: (reference, { load }) => byIdOrCode(load, termByKey.Matter, reference),
  awards: ({ id }, args, context, info) => pagedAwards(context, awardsOfMatter, id, args, info),
};
