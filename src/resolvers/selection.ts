import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { mergeSelections, type Selection } from '../graph/selection';

type Fragments = GraphQLResolveInfo['fragments'];

/** Cached selections below a field, because documents are parsed once and used often. */
const known = new WeakMap<FieldNode, Selection>();

/** The selection of a query for the thing or things that a field returns. */
export function selectionIn({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selection {
  return fieldNodes.map((node) => below(node, fragments)).reduce((one, other) => mergeSelections(one, other));
}

function below(node: FieldNode, fragments: Fragments): Selection {
  const found = known.get(node) ?? (node.selectionSet ? selected(node.selectionSet, fragments) : {});
  known.set(node, found);
  return found;
}

/** Fragments of any type count: fields of other types select nothing that a thing has. */
function selected({ selections }: SelectionSetNode, fragments: Fragments): Selection {
  return selections
    .map((selection): Selection => {
      if (selection.kind === Kind.FIELD) return { [selection.name.value]: below(selection, fragments) };
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      return part ? selected(part.selectionSet, fragments) : {};
    })
    .reduce(mergeSelections, {});
}

/** The fields of a name in a selection, with fragments of any type. */
export function fieldsNamed(name: string, set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsNamed(name, part?.selectionSet, fragments);
  });
}
