import type { GraphQLFieldResolver } from 'graphql';
import type { ResolverContext } from './context';

/**
 * The default resolver: the property of the field's name. Rows hold only the selected properties, and null for absent ones.
 * @throws Error if the row lacks the property: it was not read, and null would be wrong. An operation with such an error is never compiled,
 * because compiled code does not check.
 */
export const property: GraphQLFieldResolver<unknown, ResolverContext> = (row, _, __, { fieldName, parentType }) => {
  const value = (row as Readonly<Record<string, unknown>>)[fieldName];
  if (value === undefined) throw new Error(`${parentType.name}.${fieldName} was not read`);
  return value;
};
