/** The fields that a query selects of a type, each with its subfields. Arguments, aliases and directives are left out. */
export interface Selection {
  readonly [field: string]: Selection;
}

/** The union of two selections. */
export function mergeSelections(one: Selection = {}, other: Selection = {}): Selection {
  const all: Record<string, Selection> = { ...one };
  for (const [field, below] of Object.entries(other)) all[field] = mergeSelections(all[field], below);
  return all;
}

const nodesOf = new WeakMap<Selection, Selection>();

/** The selection of the nodes of a connection. The same connection always gives the same object, so loaders can compare by identity. */
export function nodeSelection(connection: Selection = {}): Selection {
  const { nodes, edges } = connection;
  const found = nodesOf.get(connection) ?? mergeSelections(nodes, edges?.node);
  nodesOf.set(connection, found);
  return found;
}

/**
 * The properties to read for the selected fields, without duplicates. A field needs the properties in `madeOf`, else the property of its name,
 * else the id, by which linked things are read. A null selection gives all properties; internal reads use it.
 */
export function propertiesOf(
  selection: Selection | null,
  properties: readonly string[],
  madeOf: Readonly<Record<string, readonly string[]>> = {},
): readonly string[] {
  if (selection === null) return properties;
  const fields = Object.keys(selection).filter((field) => !field.startsWith('__'));
  return [...new Set(fields.flatMap((field) => madeOf[field] ?? (properties.includes(field) ? [field] : ['id'])))];
}

/** Cypher: the values of the properties of `thing` that the parameter `names` lists. The statement is the same for every selection. */
export const valuesOf = (thing: string, names: string) => `[name IN ${names} | ${thing}[name]]`;

/** Conversions from graph values to row values, by property. Other properties stay unchanged. */
export type Readers = Readonly<Record<string, (value: unknown) => unknown>>;

/** A row from the names and the values of its properties. */
export function record(names: readonly string[], values: unknown, readers: Readers = {}): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    const value = (values as readonly unknown[])[at];
    row[name] = readers[name]?.(value) ?? value;
  }
  return row;
}

/** A list property. The graph does not store empty lists. */
export const listed = (value: unknown): unknown => value ?? [];
