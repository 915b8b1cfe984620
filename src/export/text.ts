import type { Place } from '../graph/cursor';
import type { Run } from '../graph/neo4j';
import type { CorpusRow } from '../graph/rows';
import { cursorAt } from './cursor';
import type { Format } from './format';
import { columnsOf, recordOf } from './kind';
import { type Asked, pages } from './pages';

/**
 * The text of an export, a page at a time. Behind a cursor it is what follows the row of that cursor in the text of all, byte for byte.
 * @throws SERVICE_UNAVAILABLE as `pages`
 */
export async function* text(read: Run, format: Format, asked: Asked, corpus: CorpusRow): AsyncGenerator<string> {
  const columns = columnsOf(asked.kind);
  const { head, line } = format.writer(columns);
  let before = asked.after === null ? head : '';
  for await (const rows of pages(read, asked, corpus)) {
    const records = rows.map((row) => recordOf(columns, { ...row, cursor: cursorAt(asked.kind, corpus.generation, row.place as Place) }));
    yield before + records.map(line).join('');
    before = '';
  }
}
