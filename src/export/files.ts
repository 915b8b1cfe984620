import { GraphQLError } from 'graphql';
import { csv } from './csv';
import type { Format } from './format';
import { jsonl } from './jsonl';
import type { ExportKind } from './kind';
import { EXPORT_KINDS } from './kinds';

export interface ExportFile {
  /** File name: clauses.csv */
  readonly name: string;
  readonly kind: ExportKind;
  readonly format: Format;
}

const FORMATS: readonly Format[] = [jsonl, csv];

/** All files: each kind in each format. */
export const FILES: readonly ExportFile[] = EXPORT_KINDS.flatMap((kind) =>
  FORMATS.map((format) => ({ name: `${kind.name}.${format.name}`, kind, format })),
);

/** The file with a name. @throws NOT_FOUND with status 404 and the names of all files */
export function fileNamed(path: string): ExportFile {
  const file = FILES.find(({ name }) => name === path);
  if (file) return file;
  const message = `There is no such export, only ${FILES.map(({ name }) => name).join(', ')}.`;
  throw new GraphQLError(message, { extensions: { code: 'NOT_FOUND', http: { status: 404 } } });
}
