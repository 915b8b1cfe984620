import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { mergeSelections, type Selection } from '../graph/selection';

type Fragments = GraphQLResolveInfo['fragments'];

/** Cached selections by field node: a document is parsed once and used often. */
const known = new WeakMap<FieldNode, Selection>();

/** What a query selects below a field, with fragments written out. */
export function selectionIn({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selection {
  return fieldNodes.map((node) => below(node, fragments)).reduce((one, other) => mergeSelections(one, other));
}

function below(node: FieldNode, fragments: Fragments): Selection {
  const found = known.get(node) ?? (node.selectionSet ? selected(node.selectionSet, fragments) : {});
  known.set(node, found);
  return found;
}

/** Includes fragments on any type: fields of other types select nothing from the thing. */
function selected({ selections }: SelectionSetNode, fragments: Fragments): Selection {
  return selections
    .map((selection): Selection => {
      if (selection.kind === Kind.FIELD) return { [selection.name.value]: below(selection, fragments) };
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      return part ? selected(part.selectionSet, fragments) : {};
    })
    .reduce(mergeSelections, {});
}

/** All fields with a name in a selection set, those in fragments included. */
export function fieldsNamed(name: string, set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsNamed(name, part?.selectionSet, fragments);
  });
}
