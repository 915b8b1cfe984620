import type { FastifyRequest } from 'fastify';
import type { ExportFile } from './files';

/** What is said of an export before its text. One generation on one day always is the same text. */
export function headersOf({ kind, format }: ExportFile, generation: string, asOf: string) {
  return {
    'content-type': format.contentType,
    'content-disposition': `attachment; filename="${kind.name}-${generation}.${format.name}"`,
    'x-generation': generation,
    etag: `W/"${generation}-${asOf}"`,
    'cache-control': 'no-cache',
  };
}

/** Whether the asker has it already (If-None-Match). */
export function isHeld(request: FastifyRequest, { etag }: ReturnType<typeof headersOf>): boolean {
  const held = request.headers['if-none-match']?.split(',').map((tag) => tag.trim());
  return held?.includes(etag) ?? false;
}
