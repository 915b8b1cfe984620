import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Fields that tell the schema: `_service { sdl }` does too. */
const TELLING = ['__schema', '__type', '_service'];

/** A rule of GraphQL's validation for where the schema is not told. */
export function nothingOfTheSchema(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (!TELLING.includes(node.name.value)) return;
      context.reportError(new GraphQLError('The schema cannot be asked for here: introspection is off.', { nodes: [node] }));
    },
  };
}
