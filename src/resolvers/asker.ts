import type { GraphQLResolveInfo } from 'graphql';
import type { FilterScope } from '../graph/filters/scope';
import type { ResolverContext } from './context';

/** What a filter takes of a request, under the argument that it is. */
export function filterScope({ load, today, warnings }: ResolverContext, info: GraphQLResolveInfo, argument = 'filter'): FilterScope {
  return { load, today, argument, warn: (field, code, message) => warnings.warn(info, `${argument}.${field}`, code, message) };
}

/** What the look-up of a name in an argument takes. */
export function asker({ load, warnings }: ResolverContext, info: GraphQLResolveInfo): Pick<FilterScope, 'load' | 'warn'> {
  return { load, warn: warnings.warn.bind(null, info) };
}
