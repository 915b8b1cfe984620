import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../errors';
import { awardFilter } from '../graph/filters/award-parameters';
import type { AwardList, AwardPage } from '../graph/lists/award-list';
import { bounds, type List } from '../graph/lists/connection';
import type { Facet } from '../graph/lists/facets';
import { LARGEST_SIZE, type PageArguments } from '../graph/lists/page';
import type { Row } from '../graph/neo4j';
import type { AwardRow } from '../graph/rows/types';
import type { AwardFilter } from '../schema-types';
import { filterScope } from './asker';
import type { ResolverContext } from './context';
import { termOf } from './enum-words';
import { paged } from './lists';

interface AwardArguments extends PageArguments {
  readonly filter?: AwardFilter | null;
  readonly asOf?: string | null;
}

/** Facets whose values are those of an enum. */
const TERMS: Readonly<Partial<Record<Facet, string>>> = { LEVEL: 'JurisdictionLevel', FORCE: 'ForceStatus' };

/**
 * Awards of a list that meet a filter.
 * @param ordered the same list in another order, with parameters of its own
 */
export function pagedAwards(
  context: ResolverContext,
  list: AwardList,
  key: string,
  { filter, asOf, ...page }: AwardArguments,
  info: GraphQLResolveInfo,
  ordered: { readonly list: List<AwardRow>; readonly more?: Row } = { list },
): AwardPage {
  const parameters = async () => awardFilter(filterScope(context, info), filter, asOf);
  return {
    ...paged(context, ordered.list, key, async () => ({ ...(await parameters()), ...ordered.more }), page, info),
    facets: async ({ of, first }) => {
      const most = first ?? 50;
      if (most < 0 || most > LARGEST_SIZE) throw badInput('first', `first must be from 0 to ${LARGEST_SIZE}.`);
      const wanted = [...new Set(of)];
      const whole = { ...(await parameters()), ...bounds(list.placeLength, null, null), of: wanted };
      const counts = await context.load(list.facets, key, whole);
      const shown = counts.map((count) => (TERMS[count.of] ? { ...count, label: termOf(TERMS[count.of] ?? '', count.value) } : count));
      return wanted.map((facet) => ({ of: facet, values: shown.filter((count) => count.of === facet).slice(0, most) }));
    },
  };
}
