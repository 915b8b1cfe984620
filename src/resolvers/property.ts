import type { GraphQLFieldResolver } from 'graphql';
import type { ResolverContext } from './context';

/**
 * The resolver of the fields without one of their own: the property of that name. Rows hold what is asked for and no more, and null
 * where the graph has nothing.
 * @throws Error where a row lacks the property: then it was not read, and null would be a wrong answer.
 */
export const property: GraphQLFieldResolver<unknown, ResolverContext> = (row, _, __, { fieldName, parentType }) => {
  const value = (row as Readonly<Record<string, unknown>>)[fieldName];
  if (value === undefined) throw new Error(`${parentType.name}.${fieldName} was not read`);
  return value;
};
