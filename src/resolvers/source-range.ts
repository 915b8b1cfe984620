import { pagesOfFile } from '../graph/reads/pages-of-file';
import type { SourceRangeResolvers } from '../schema-types';

export const SourceRange: SourceRangeResolvers = {
  page: async ({ file, start }, _, { load }) => {
    const starts = (await load(pagesOfFile, file)) ?? [];
    return starts.findLastIndex((begin) => begin <= start) + 1 || null;
  },
};
