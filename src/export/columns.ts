import type { Row } from '../graph/neo4j';

/** The fields of the objects of a list: path below the object → description. */
export type Fields = Readonly<Record<string, string>>;

/**
 * A column of an export. Its name is the path of the schema's field in one word: documentNumber for document.number. JSON has the value
 * under this name. So has CSV, except for lists of objects, whose fields become columns `name.field`.
 */
export interface Column {
  readonly name: string;
  readonly description: string;
  /** For a list of objects: the fields of these objects. */
  readonly fields?: Fields;
  /** The value from a row of the statement: text, number, boolean, null, a place in a file (SourceRow) or a list of these. */
  readonly value: (row: Row) => unknown;
}

/** A single value, or null. */
export function column(name: string, description: string, value: Column['value'] = (row) => row[name] ?? null): Column {
  return { name, description, value };
}

/** A list of texts, possibly empty. */
export function textList(name: string, description: string): Column {
  return { name, description, value: (row) => row[name] ?? [] };
}

/** A list of objects with these fields, possibly empty. */
export function objects(name: string, description: string, fields: Fields, value: Column['value'] = plain(name, fields)): Column {
  return { name, description, fields, value };
}

/** Objects of the graph with their fields in a fixed order; the graph keeps no order. */
function plain(name: string, fields: Fields): Column['value'] {
  const ordered = (object: Row) => Object.fromEntries(Object.keys(fields).map((field) => [field, object[field] ?? null]));
  return (row) => ((row[name] as readonly Row[] | undefined) ?? []).map(ordered);
}

/** The same fields, one level down. */
export function under(name: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([path, description]) => [`${name}.${path}`, description]));
}

/** The name of a field behind a link: aTitle for ('a', 'title'); without a link, the name of the field. */
export function linkedName(link: string, field: string): string {
  return link === '' ? field : `${link}${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}
