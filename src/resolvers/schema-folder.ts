import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The path of the folder schema/. It is searched upwards, because the code runs from src/ and from dist/src/.
 * @throws Error if there is none
 */
export function schemaFolder(from = __dirname): string {
  const folder = join(from, 'schema');
  if (existsSync(join(folder, 'query.graphql'))) return folder;
  if (dirname(from) === from) throw new Error('The folder schema/ is missing beside src/ or dist/.');
  return schemaFolder(dirname(from));
}
