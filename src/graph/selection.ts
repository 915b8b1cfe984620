/** The fields that a query selects of a thing, each with those below it, without arguments, aliases and conditions. */
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

/** The selection of the nodes of a connection. Equal selections give the same object, by which loaders recognise them. */
export function nodeSelection(connection: Selection = {}): Selection {
  const { nodes, edges } = connection;
  const found = nodesOf.get(connection) ?? mergeSelections(nodes, edges?.node);
  nodesOf.set(connection, found);
  return found;
}

/**
 * The properties behind the fields, without duplicates: those in `madeOf`, or the one of the field's name, or the id, by which linked
 * things are read. All properties for null, which internal reads use.
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

/** Cypher: the values of the properties of `thing` that a parameter names. So the statement is the same for every selection. */
export const valuesOf = (thing: string, names: string) => `[name IN ${names} | ${thing}[name]]`;

/** Conversions of values of the graph to those of rows, by property. Other properties stay unchanged. */
export type Readers = Readonly<Record<string, (value: unknown) => unknown>>;

/** A row from the values of its properties. It has only the selected ones. */
export function record(names: readonly string[], values: unknown, readers: Readers = {}): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    const value = (values as readonly unknown[])[at];
    row[name] = readers[name]?.(value) ?? value;
  }
  return row;
}

/** A list; the graph does not store empty ones. */
export const listed = (value: unknown): unknown => value ?? [];
