import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the contract. The code runs from src/ and from dist/src/: it is in the nearest folder above that has one. @throws Error where none has */
export function schemaFolder(from = __dirname): string {
  const folder = join(from, 'schema');
  if (existsSync(join(folder, 'query.graphql'))) return folder;
  if (dirname(from) === from) throw new Error('The folder schema/ is missing beside src/ or dist/.');
  return schemaFolder(dirname(from));
}
