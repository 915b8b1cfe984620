import type { Row } from '../graph/neo4j';

/** The fields of the objects in a list: description by dotted path. */
export type Fields = Readonly<Record<string, string>>;

/**
 * A column of an export. Its name is the path of the schema's field in camel case: documentNumber for document.number. A record in JSON has the
 * value under this name. CSV has a column of this name, except for lists of objects: each of their fields becomes a column `name.field`.
 */
export interface Column {
  readonly name: string;
  readonly description: string;
  /** Fields of the objects, if the value is a list of objects. */
  readonly fields?: Fields;
  /** The value from a row of the statement: text, number, boolean, null, a place in a file (SourceRow), an object or a list of these. */
  readonly value: (row: Row) => unknown;
}

/** A column with a single value or null. */
export function column(name: string, description: string, value: Column['value'] = (row) => row[name] ?? null): Column {
  return { name, description, value };
}

/** A column with a list of texts, which may be empty. */
export function textList(name: string, description: string): Column {
  return { name, description, value: (row) => row[name] ?? [] };
}

/** A column with a list of objects, which may be empty. */
export function objects(name: string, description: string, fields: Fields, value: Column['value'] = plain(name, fields)): Column {
  return { name, description, fields, value };
}

/** Gives the objects of the row their fields in a fixed order, because the graph keeps no order. */
function plain(name: string, fields: Fields): Column['value'] {
  const ordered = (object: Row) => Object.fromEntries(Object.keys(fields).map((field) => [field, object[field] ?? null]));
  return (row) => ((row[name] as readonly Row[] | undefined) ?? []).map(ordered);
}

/** The fields as fields of a nested object: their paths begin with `name`. */
export function under(name: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([path, description]) => [`${name}.${path}`, description]));
}

/** The name of a column for a field of a linked thing: aTitle for ('a', 'title'). Without a link, the name of the field. */
export function linkedName(link: string, field: string): string {
  return link === '' ? field : `${link}${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}
