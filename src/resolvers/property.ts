import type { GraphQLFieldResolver } from 'graphql';
import type { ResolverContext } from './context';

/**
 * The default resolver: the property with the name of the field. A row has only the selected properties; null means that the graph has no value.
 * @throws Error if the row lacks the property, because it was not read and null would be wrong
 */
export const property: GraphQLFieldResolver<unknown, ResolverContext> = (row, _, __, { fieldName, parentType }) => {
  const value = (row as Readonly<Record<string, unknown>>)[fieldName];
  if (value === undefined) throw new Error(`${parentType.name}.${fieldName} was not read`);
  return value;
};
