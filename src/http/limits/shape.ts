import type { ASTVisitor, OperationDefinitionNode, ValidationContext } from 'graphql';
import { SHAPE_COUNTS, shapeOf } from '../../answer/shape';
import { exceeded, LIMITS } from './limits';

/** A rule of GraphQL's validation: no operation has more depth, aliases, directives or fields than the limits allow. */
export function shapeWithinLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const shape = shapeOf(operation, (name) => context.getFragment(name));
      for (const limit of SHAPE_COUNTS) {
        if (shape[limit] > LIMITS[limit].most) context.reportError(exceeded(limit, shape[limit]));
      }
    },
  };
}
