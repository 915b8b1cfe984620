import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { mergeSelections, type Selection } from '../graph/selection';

type Fragments = GraphQLResolveInfo['fragments'];

/** What was found below a field: documents are parsed once and asked often. */
const known = new WeakMap<FieldNode, Selection>();

/** What a question asks of the thing, or of each thing, that a field answers with. */
export function selectionIn({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selection {
  return fieldNodes.map((node) => below(node, fragments)).reduce((one, other) => mergeSelections(one, other));
}

function below(node: FieldNode, fragments: Fragments): Selection {
  const found = known.get(node) ?? (node.selectionSet ? selected(node.selectionSet, fragments) : {});
  known.set(node, found);
  return found;
}

/** Whatever type a fragment is on: fields of other types ask for nothing that a thing has not. */
function selected({ selections }: SelectionSetNode, fragments: Fragments): Selection {
  return selections
    .map((selection): Selection => {
      if (selection.kind === Kind.FIELD) return { [selection.name.value]: below(selection, fragments) };
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      return part ? selected(part.selectionSet, fragments) : {};
    })
    .reduce(mergeSelections, {});
}

/** The fields of a name in a selection, whatever type a fragment is on. */
export function fieldsNamed(name: string, set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsNamed(name, part?.selectionSet, fragments);
  });
}
