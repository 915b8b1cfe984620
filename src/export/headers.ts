import { sha256 } from '../sha256';
import { CELLS } from './cell';
import type { ExportFile } from './files';
import { columnsOf } from './kind';

/** The headers of an export. The ETag identifies the text: it depends on the generation, the day and the columns. */
export function headersOf({ kind, format }: ExportFile, generation: string, asOf: string) {
  const layout = sha256(JSON.stringify([CELLS, columnsOf(kind)])).slice(0, 8);
  return {
    'content-type': format.contentType,
    'content-disposition': `attachment; filename="${kind.name}-${generation}.${format.name}"`,
    'x-generation': generation,
    etag: `W/"${generation}-${asOf}-${layout}"`,
    'cache-control': 'no-cache',
  };
}
