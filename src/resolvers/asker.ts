import type { GraphQLResolveInfo } from 'graphql';
import type { FilterScope } from '../graph/filters/scope';
import type { ResolverContext } from './context';

/** The scope of a filter: the request and the name of the filter's argument. */
export function filterScope({ load, today, warnings }: ResolverContext, info: GraphQLResolveInfo, argument = 'filter'): FilterScope {
  return { load, today, argument, warn: (field, code, message) => warnings.warn(info, `${argument}.${field}`, code, message) };
}

/** The scope for looking up a name in an argument. */
export function asker({ load, warnings }: ResolverContext, info: GraphQLResolveInfo): Pick<FilterScope, 'load' | 'warn'> {
  return { load, warn: warnings.warn.bind(null, info) };
}
