import type { Row } from '../graph/neo4j';

/** What the objects of a list hold: path below the object → what it says. */
export type Fields = Readonly<Record<string, string>>;

/**
 * A column of an export. The line of JSON has its value under its name; so has the row of CSV, save for a list of objects, of which each
 * field is a column `name.field`. A name is the path of the schema's field in one word: document.number is documentNumber.
 */
export interface Column {
  readonly name: string;
  readonly description: string;
  /** Set where the value is a list of objects: all that these hold. */
  readonly fields?: Fields;
  /** Text, number, truth, null, a place in a file (SourceRow) or a list of these, of a row of the kind's statement. */
  readonly value: (row: Row) => unknown;
}

/** One value, null where there is none. */
export function column(name: string, description: string, value: Column['value'] = (row) => row[name] ?? null): Column {
  return { name, description, value };
}

/** A list of texts, empty where there is none. */
export function textList(name: string, description: string): Column {
  return { name, description, value: (row) => row[name] ?? [] };
}

/** A list of objects that hold these fields, empty where there is none. */
export function objects(name: string, description: string, fields: Fields, value: Column['value'] = plain(name, fields)): Column {
  return { name, description, fields, value };
}

/** Objects of the graph with their fields in one order, which the graph does not keep. */
function plain(name: string, fields: Fields): Column['value'] {
  const ordered = (object: Row) => Object.fromEntries(Object.keys(fields).map((field) => [field, object[field] ?? null]));
  return (row) => ((row[name] as readonly Row[] | undefined) ?? []).map(ordered);
}

/** The same fields, one level down. */
export function under(name: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([path, description]) => [`${name}.${path}`, description]));
}

/** The name of a linked thing's field: ('a', 'title') is aTitle; without a link the field's own. */
export function linkedName(link: string, field: string): string {
  return link === '' ? field : `${link}${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}
