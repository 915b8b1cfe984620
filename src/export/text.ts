import type { Place } from '../graph/lists/cursor';
import type { Run } from '../graph/neo4j';
import type { CorpusRow } from '../graph/rows/types';
import { cursorAt } from './cursor';
import type { Format } from './format';
import { columnsOf, recordOf } from './kind';
import { type ExportRequest, pages } from './pages';

/**
 * Yields the text of an export, page by page. With a cursor it gives exactly the bytes that follow that row in the whole text.
 * @throws SERVICE_UNAVAILABLE as `pages` does
 */
export async function* text(read: Run, format: Format, request: ExportRequest, corpus: CorpusRow): AsyncGenerator<string> {
  const columns = columnsOf(request.kind);
  const { head, line } = format.writer(columns);
  let before = request.after === null ? head : '';
  for await (const rows of pages(read, request, corpus)) {
    const records = rows.map((row) => recordOf(columns, { ...row, cursor: cursorAt(request.kind, corpus.generation, row.place as Place) }));
    yield before + records.map(line).join('');
    before = '';
  }
}
