import type { Row } from '../graph/neo4j';
import { cell, written } from './cell';
import type { Column } from './columns';
import type { Format } from './format';

/** CSV (RFC 4180) with a byte order mark, by which spreadsheets recognise UTF-8. */
export const csv: Format = {
  name: 'csv',
  contentType: 'text/csv; charset=utf-8',
  writer: (columns) => {
    const leaves = columns.flatMap(leavesOf);
    return { head: `\uFEFF${line(leaves.map(({ name }) => name))}`, line: (record) => line(leaves.map(({ of }) => cell(of(record)))) };
  },
};

/** A column of the file: a column of the export, or one field of its objects. */
interface Leaf {
  readonly name: string;
  readonly of: (record: Row) => unknown;
}

function leavesOf({ name, fields }: Column): readonly Leaf[] {
  if (fields === undefined) return [{ name, of: (record) => record[name] }];
  return Object.keys(fields).map((field) => {
    const path = field.split('.');
    return { name: `${name}.${field}`, of: (record) => below(record[name], path) };
  });
}

/** The value at a path. A list on the way gives the list of the values of its items. */
function below(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => below(one, path));
  const [name, ...rest] = path;
  return name === undefined || value === null || value === undefined ? value : below((value as Row)[name], rest);
}

function line(cells: readonly string[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}
