import type { SearchEdgeResolvers } from '../schema-types';

export const SearchEdge: SearchEdgeResolvers = {
  node: ({ node }) => node(),
  snippet: ({ snippet }) => snippet(),
};
