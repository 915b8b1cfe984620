import type { Connection } from '../graph/lists/connection';

/** The fields of any connection. Each is read only if selected. */
export const connectionParts = {
  edges: <Edge>({ edges }: Connection<unknown, Edge>) => edges(),
  nodes: <Node>({ nodes }: Connection<Node, unknown>) => nodes(),
  pageInfo: ({ pageInfo }: Connection<unknown, unknown>) => pageInfo(),
  totalCount: ({ totalCount }: Connection<unknown, unknown>) => totalCount(),
};
