/** The fields that a question selects of a thing, each with those below it. Arguments, aliases and conditions are left aside. */
export interface Selection {
  readonly [field: string]: Selection;
}

/** All that either of two asks. */
export function mergeSelections(one: Selection = {}, other: Selection = {}): Selection {
  const all: Record<string, Selection> = { ...one };
  for (const [field, below] of Object.entries(other)) all[field] = mergeSelections(all[field], below);
  return all;
}

const nodesOf = new WeakMap<Selection, Selection>();

/** What is asked of the nodes of a connection: the same object for the same, by which loaders know it. */
export function nodeSelection(connection: Selection = {}): Selection {
  const { nodes, edges } = connection;
  const found = nodesOf.get(connection) ?? mergeSelections(nodes, edges?.node);
  nodesOf.set(connection, found);
  return found;
}

/**
 * The properties that fields are made of, once each: those of `madeOf`, the one of the field's own name, or else the id, by which what
 * is linked is read. All properties where null: for questions of our own.
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

/** In Cypher: the values of the properties of `thing` that a parameter names. So a statement stays the same whatever is selection. */
export const valuesOf = (thing: string, names: string) => `[name IN ${names} | ${thing}[name]]`;

/** How values of the graph become those of rows, by the names of their properties; the others stay as they are. */
export type Readers = Readonly<Record<string, (value: unknown) => unknown>>;

/** A row from the values of its properties: what was not asked for is not in it. */
export function record(names: readonly string[], values: unknown, readers: Readers = {}): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    const value = (values as readonly unknown[])[at];
    row[name] = readers[name]?.(value) ?? value;
  }
  return row;
}

/** A list that the graph does not keep where it is empty. */
export const listed = (value: unknown): unknown => value ?? [];
