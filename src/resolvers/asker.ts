import type { GraphQLResolveInfo } from 'graphql';
import type { FilterScope } from '../graph/filters/scope';
import type { ResolverContext } from './context';

/** The scope of a filter in the argument of a field. Default argument: `filter`. */
export function filterScope({ load, today, warnings }: ResolverContext, info: GraphQLResolveInfo, argument = 'filter'): FilterScope {
  return { load, today, argument, warn: (field, code, message) => warnings.warn(info, `${argument}.${field}`, code, message) };
}

/** The scope for resolving a name in an argument. */
export function asker({ load, warnings }: ResolverContext, info: GraphQLResolveInfo): Pick<FilterScope, 'load' | 'warn'> {
  return { load, warn: warnings.warn.bind(null, info) };
}
