import type { GraphQLResolveInfo } from 'graphql';
import { resolvers } from '.';
import type { ResolverContext } from './context';
import type { EntityKeys } from './entity-keys';
import { type EntityReference, entityReferenceFrom } from './representation';

type Find = (reference: EntityReference, context: ResolverContext, info: GraphQLResolveInfo) => unknown;

/**
 * `Query._entities`: what the representations name, in their order; null for an unknown key. A malformed one is BAD_USER_INPUT
 * in its place, and the others are answered.
 */
export function entitiesBy(keys: EntityKeys) {
  const types = resolvers as Readonly<Record<string, { readonly __resolveReference?: Find } | undefined>>;
  return (_: unknown, { representations }: { representations: readonly unknown[] }, context: ResolverContext, info: GraphQLResolveInfo) =>
    representations.map(async (representation, index) => {
      const reference = entityReferenceFrom(representation, `representations[${index}]`, keys);
      return types[reference.__typename]?.__resolveReference?.(reference, context, info);
    });
}
