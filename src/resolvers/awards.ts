import type { GraphQLResolveInfo } from 'graphql';
import { awardFilter } from '../graph/filters/award-parameters';
import type { AwardList, AwardPage } from '../graph/lists/award-list';
import type { Facet } from '../graph/lists/facets';
import { checkSize, DEFAULT_SIZE, type PageArguments } from '../graph/lists/page';
import type { AwardFilter } from '../schema-types';
import { filterScope } from './asker';
import type { ResolverContext } from './context';
import { termOf } from './enum-words';
import { paged } from './lists';

interface AwardArguments extends PageArguments {
  readonly filter?: AwardFilter | null;
  readonly asOf?: string | null;
}

/** Facets whose values belong to an enum. */
const TERMS: Readonly<Partial<Record<Facet, string>>> = { LEVEL: 'JurisdictionLevel', FORCE: 'ForceStatus' };

/** A page of the awards of a list that meet a filter. */
export function pagedAwards(
  context: ResolverContext,
  list: AwardList,
  key: string,
  { filter, asOf, ...page }: AwardArguments,
  info: GraphQLResolveInfo,
): AwardPage {
  const parameters = async () => awardFilter(filterScope(context, info), filter, asOf);
  return {
    ...paged(context, list, key, parameters, page, info),
    facets: async ({ of, first }) => {
      checkSize('first', first);
      const wanted = [...new Set(of)];
      const counts = await context.load(list.facets, key, { ...(await parameters()), of: wanted });
      const shown = counts.map((count) => (TERMS[count.of] ? { ...count, label: termOf(TERMS[count.of] ?? '', count.value) } : count));
      return wanted.map((facet) => ({ of: facet, values: shown.filter((count) => count.of === facet).slice(0, first ?? DEFAULT_SIZE) }));
    },
  };
}
