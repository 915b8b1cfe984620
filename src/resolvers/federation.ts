import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { badInput } from '../errors';
import { resolvers } from '.';
import type { ResolverContext } from './context';
import type { EntityKeys } from './entity-keys';
import { type EntityReference, entityReferenceFrom } from './representation';

type Find = (reference: EntityReference, context: ResolverContext, info: GraphQLResolveInfo) => unknown;

/** How many malformed representations are reported one by one. With more, the whole field is an error. */
const MOST_MALFORMED = 10;

/**
 * `Query._entities`: the entities of the representations, in their order; null for an unknown key. A malformed representation gives
 * BAD_USER_INPUT at its position, and the others are still answered. With more than `MOST_MALFORMED`, the whole field fails.
 */
export function entitiesBy(keys: EntityKeys) {
  const types = resolvers as Readonly<Record<string, { readonly __resolveReference?: Find } | undefined>>;
  return (_: unknown, { representations }: { representations: readonly unknown[] }, context: ResolverContext, info: GraphQLResolveInfo) =>
    referencesFrom(representations, keys).map(async (reference) => {
      if (reference instanceof GraphQLError) throw reference;
      return types[reference.__typename]?.__resolveReference?.(reference, context, info);
    });
}

/** The key of each representation, or its error. @throws BAD_USER_INPUT for more than `MOST_MALFORMED` malformed ones */
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
