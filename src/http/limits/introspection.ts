import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** A rule of GraphQL's validation: `_service { sdl }` tells the schema too, so it is refused where introspection is. */
export function serviceWithIntrospectionOnly(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (node.name.value !== '_service') return;
      context.reportError(new GraphQLError('The schema cannot be asked for here: introspection is off.', { nodes: [node] }));
    },
  };
}
