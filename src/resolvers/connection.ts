import type { Connection } from '../graph/lists/connection';

/** The parts of any connection: each is read where it is asked for. */
export const connectionParts = {
  edges: <Edge>({ edges }: Connection<unknown, Edge>) => edges(),
  nodes: <Node>({ nodes }: Connection<Node, unknown>) => nodes(),
  pageInfo: ({ pageInfo }: Connection<unknown, unknown>) => pageInfo(),
  totalCount: ({ totalCount }: Connection<unknown, unknown>) => totalCount(),
};
