import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, getNamedType, isObjectType } from 'graphql';
import type { Along } from '../graph/lists/along';
import { pageParameters } from '../graph/lists/connection';
import type { Placing } from '../graph/lists/cursor';
import { type Page, type PageArguments, pageOf } from '../graph/lists/page';
import type { Row } from '../graph/neo4j';
import { nodeSelection, type Selection } from '../graph/selection';
import type { ResolverContext } from './context';
import { fieldsNamed, selectionIn } from './selection';

/** Arguments of a list that can be filtered. */
type ListArguments = PageArguments & { readonly filter?: object | null };

/**
 * Reads the thing of a key in one statement with the selected page of its list; the resolver of the list then finds the page already read.
 * Reads only the thing if the query selects no page, several pages, a page under a condition, a filtered list or an invalid page (the
 * resolver reports the last).
 * @param The parameters of the list for its arguments, the same as in its resolver.
 */
export async function loadAlong<Value, Item, Arguments extends ListArguments>(
  { load, prime, corpus }: ResolverContext,
  { things, list, field, ...withPage }: Along<Value, Item>,
  key: string,
  selection: Selection,
  info: GraphQLResolveInfo,
  parameters: (listArguments: Arguments) => Row | Promise<Row>,
): Promise<Value> {
  const [node, ...others] = info.fieldNodes.flatMap(({ selectionSet }) => fieldsNamed(field, selectionSet, info.fragments));
  if (!node || others.length > 0 || node.directives?.length !== 0) return load(things, key, {}, selection);
  const listSelection = selectionIn({ fieldNodes: [node], fragments: info.fragments });
  const listArguments = argumentsOf(node, info) as Arguments;
  const page = isPage(listSelection) ? pageIn(listArguments, corpus.generation, list) : null;
  if (!page) return load(things, key, {}, selection);
  const ofPage = { ...(await parameters(listArguments)), ...pageParameters(page, list.placeLength) };
  const { value, pages } = await load(withPage[page.direction], key, ofPage, selection);
  for (const [id, items] of pages) prime(list[page.direction], id, ofPage, nodeSelection(listSelection), items);
  return value;
}

/** Whether a selection of a connection needs its page. */
const isPage = ({ nodes, edges, pageInfo }: Selection) => Boolean(nodes ?? edges ?? pageInfo);

/** The arguments of a field of the thing that `info` resolves. */
function argumentsOf(node: FieldNode, { returnType, variableValues }: GraphQLResolveInfo): ListArguments {
  const type = getNamedType(returnType);
  const definition = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  return definition ? getArgumentValues(definition, node, variableValues) : {};
}

/** The page of an unfiltered list; null for a filtered list or invalid arguments. */
function pageIn({ filter, ...page }: ListArguments, generation: string, list: Placing): Page | null {
  try {
    return filter ? null : pageOf(page, generation, list);
  } catch {
    return null;
  }
}
