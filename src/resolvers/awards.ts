import type { GraphQLResolveInfo } from 'graphql';
import { awardFilter } from '../graph/filters/award';
import type { Connection, List } from '../graph/lists/connection';
import type { PageArguments } from '../graph/lists/page';
import type { Row } from '../graph/neo4j';
import type { AwardRow } from '../graph/rows/types';
import type { AwardFilter } from '../schema-types';
import type { ResolverContext } from './context';
import { paged } from './lists';

interface AwardArguments extends PageArguments {
  readonly filter?: AwardFilter | null;
  readonly asOf?: string | null;
}

/** Awards of a list that meet a filter; `more` are parameters of its own. */
export function pagedAwards(
  context: ResolverContext,
  list: List<AwardRow>,
  key: string,
  { filter, asOf, ...page }: AwardArguments,
  info: GraphQLResolveInfo,
  more: Row = {},
): Connection<AwardRow> {
  const parameters = async () => ({ ...(await awardFilter(context, filter, asOf)), ...more });
  return paged(context, list, key, parameters, page, info);
}
