import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, connection, type List, pageParameters } from '../graph/lists/connection';
import { ownedBy } from '../graph/lists/cursor';
import { type PageArguments, pageOf } from '../graph/lists/page';
import type { Row } from '../graph/neo4j';
import { nodeSelection } from '../graph/selection';
import type { ResolverContext } from './context';
import { selectionIn } from './selection';

/** The key of lists at the root, which have only one. */
export const ALL = 'all';

/** A connection over a list of the graph. `key` and `parameters` go to its statement; `parameters` is called only if the list is read. */
export function paged<Node>(
  { load, corpus }: ResolverContext,
  list: List<Node>,
  key: string,
  parameters: () => Row | Promise<Row>,
  pageArguments: PageArguments,
  info: GraphQLResolveInfo,
): Connection<Node> {
  const placing = key === ALL ? list : ownedBy(list, key);
  const page = pageOf(pageArguments, corpus.generation, placing);
  return connection({
    page,
    generation: corpus.generation,
    list: placing,
    read: async () =>
      load(
        list[page.direction],
        key,
        { ...(await parameters()), ...pageParameters(page, list.placeLength) },
        nodeSelection(selectionIn(info)),
      ),
    count: async () => load(list.count, key, await parameters()),
    node: (item) => item,
    edge: (node, cursor) => ({ cursor, node }),
  });
}
