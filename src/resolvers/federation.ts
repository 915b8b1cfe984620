import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { badInput } from '../errors';
import { resolvers } from '.';
import type { ResolverContext } from './context';
import type { EntityKeys } from './entity-keys';
import { type EntityReference, entityReferenceFrom } from './representation';

type Find = (reference: EntityReference, context: ResolverContext, info: GraphQLResolveInfo) => unknown;

/** The most malformed representations that are reported one by one. With more of them the whole field is an error. */
const MOST_MALFORMED = 10;

/**
 * `Query._entities`: the entities of the representations, in their order; null for an unknown key. A malformed one is BAD_USER_INPUT in its
 * place, and the others are answered, unless many are malformed.
 */
export function entitiesBy(keys: EntityKeys) {
  const types = resolvers as Readonly<Record<string, { readonly __resolveReference?: Find } | undefined>>;
  return (_: unknown, { representations }: { representations: readonly unknown[] }, context: ResolverContext, info: GraphQLResolveInfo) =>
    referencesFrom(representations, keys).map(async (reference) => {
      if (reference instanceof GraphQLError) throw reference;
      return types[reference.__typename]?.__resolveReference?.(reference, context, info);
    });
}

/** The key of each representation, or its error. @throws BAD_USER_INPUT if too many are malformed */
function referencesFrom(representations: readonly unknown[], keys: EntityKeys): (EntityReference | GraphQLError)[] {
  let malformed = 0;
  return representations.map((representation, index) => {
    try {
      return entityReferenceFrom(representation, `representations[${index}]`, keys);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      if (++malformed <= MOST_MALFORMED) return error;
      throw badInput('representations', `More than ${MOST_MALFORMED} representations are malformed. The last of these: ${error.message}`);
    }
  });
}
