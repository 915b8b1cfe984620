import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** What is counted in an operation. */
export const SHAPE_COUNTS = ['depth', 'aliases', 'directives', 'fields'] as const;
export type Shape = Record<(typeof SHAPE_COUNTS)[number], number>;

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * Depth, aliases, directives and fields of an operation or a fragment, with its fragments written out. Each fragment is counted once, so nested
 * fragments take linear time.
 */
export function shapeOf(
  operation: OperationDefinitionNode | FragmentDefinitionNode,
  fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined,
): Shape {
  const measured = new Map<FragmentDefinitionNode, Shape>();

  function ofFragment(name: string): Shape {
    const fragment = fragmentNamed(name);
    if (!fragment) return NOTHING;
    const known = measured.get(fragment);
    if (known) return known;
    // A cycle counts as nothing: GraphQL's validation reports it.
    measured.set(fragment, NOTHING);
    const shape = ofSelections(fragment.selectionSet);
    measured.set(fragment, shape);
    return shape;
  }

  function ofSelections({ selections }: SelectionSetNode): Shape {
    const total = { ...NOTHING };
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet
            ? ofSelections(selection.selectionSet)
            : NOTHING;
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0));
      total.aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      total.directives += inner.directives + (selection.directives?.length ?? 0);
      total.fields += inner.fields + (isField ? 1 : 0);
    }
    return total;
  }

  const shape = ofSelections(operation.selectionSet);
  const heads = [operation, ...(operation.variableDefinitions ?? [])];
  return { ...shape, directives: shape.directives + heads.reduce((count, { directives = [] }) => count + directives.length, 0) };
}
