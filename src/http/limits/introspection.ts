import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import { TELLING } from '../../resolvers/schema-fields';

/** A validation rule that refuses introspection. */
export function nothingOfTheSchema(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (!TELLING.includes(node.name.value)) return;
      context.reportError(new GraphQLError('The schema cannot be asked for here: introspection is off.', { nodes: [node] }));
    },
  };
}
