import {
  type ConstDirectiveNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** One @key of an entity: its fields as written (document { number } locator) and as parsed. */
interface EntityKey {
  readonly fields: string;
  readonly parts: SelectionSetNode;
}

/** The keys of each entity, by type name, in the order of the schema. */
export type EntityKeys = ReadonlyMap<string, readonly EntityKey[]>;

/** The entities of a schema: its types and interfaces that have keys. */
export function entityKeys({ definitions }: DocumentNode): EntityKeys {
  const types = definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_DEFINITION) as (
    | ObjectTypeDefinitionNode
    | InterfaceTypeDefinitionNode
  )[];
  return new Map(
    types.map(({ name, directives = [] }) => [name.value, directives.flatMap(keyOf)] as const).filter(([, keys]) => keys.length),
  );
}

function keyOf({ name, arguments: [fields] = [] }: ConstDirectiveNode): EntityKey[] {
  if (name.value !== 'key' || fields?.value.kind !== Kind.STRING) return [];
  const [query] = parse(`{ ${fields.value.value} }`).definitions;
  return query?.kind === Kind.OPERATION_DEFINITION ? [{ fields: fields.value.value, parts: query.selectionSet }] : [];
}
