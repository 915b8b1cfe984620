import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { type Asked, both } from '../graph/asked';

type Fragments = GraphQLResolveInfo['fragments'];

/** What was found below a field: documents are parsed once and asked often. */
const known = new WeakMap<FieldNode, Asked>();

/** What a question asks of the thing, or of each thing, that a field answers with. */
export function askedIn({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Asked {
  return fieldNodes.map((node) => below(node, fragments)).reduce((one, other) => both(one, other));
}

function below(node: FieldNode, fragments: Fragments): Asked {
  const found = known.get(node) ?? (node.selectionSet ? selected(node.selectionSet, fragments) : {});
  known.set(node, found);
  return found;
}

/** Whatever type a fragment is on: fields of other types ask for nothing that a thing has not. */
function selected({ selections }: SelectionSetNode, fragments: Fragments): Asked {
  return selections
    .map((selection): Asked => {
      if (selection.kind === Kind.FIELD) return { [selection.name.value]: below(selection, fragments) };
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      return part ? selected(part.selectionSet, fragments) : {};
    })
    .reduce(both, {});
}

/** The fields of a name in a selection, whatever type a fragment is on. */
export function fieldsNamed(name: string, set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsNamed(name, part?.selectionSet, fragments);
  });
}
