import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Fields that reveal the schema, including `_service { sdl }`. */
const TELLING = ['__schema', '__type', '_service'];

/** A validation rule that refuses introspection. */
export function nothingOfTheSchema(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (!TELLING.includes(node.name.value)) return;
      context.reportError(new GraphQLError('The schema cannot be asked for here: introspection is off.', { nodes: [node] }));
    },
  };
}
