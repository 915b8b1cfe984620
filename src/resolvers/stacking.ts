import type { GraphQLResolveInfo } from 'graphql';
import { awardFilter } from '../graph/filters/award-parameters';
import type { Connection } from '../graph/lists/connection';
import { stacking } from '../graph/reads/stacking';
import { stackingOfAward } from '../graph/reads/stacking-of-award';
import type { StackingRow } from '../graph/rows/stacking';
import type { AwardStackingArgs, QueryStackingArgs } from '../schema-types';
import { filterScope } from './asker';
import type { ResolverContext } from './context';
import { ALL, paged } from './lists';

/** Pairs of awards, with a filter for each side. */
export function pagedPairs(context: ResolverContext, args: QueryStackingArgs, info: GraphQLResolveInfo): Connection<StackingRow> {
  const { a, b, verdicts = null, relations = null, asOf, ...page } = args;
  const parameters = async () => {
    const [ofA, ofB] = await Promise.all([
      awardFilter(filterScope(context, info, 'a'), a, asOf),
      awardFilter(filterScope(context, info, 'b'), b, asOf),
    ]);
    return { a: ofA.filter, b: ofB.filter, asOf: ofA.asOf, verdicts, relations };
  };
  return paged(context, stacking, ALL, parameters, page, info);
}

/** The pairs of an award with awards that meet a filter. */
export function pagedPairsOf(
  context: ResolverContext,
  award: string,
  args: AwardStackingArgs,
  info: GraphQLResolveInfo,
): Connection<StackingRow> {
  const { with: others, verdicts = null, relations = null, asOf, ...page } = args;
  const parameters = async () => ({ ...(await awardFilter(filterScope(context, info, 'with'), others, asOf)), verdicts, relations });
  return paged(context, stackingOfAward, award, parameters, page, info);
}
