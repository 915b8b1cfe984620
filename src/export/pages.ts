import { completeGeneration, isSameGeneration } from '../answer/generation';
import { unavailable } from '../errors';
import type { Place } from '../graph/lists/cursor';
import type { Row, Run } from '../graph/neo4j';
import type { CorpusRow } from '../graph/rows/types';
import type { ExportKind } from './kind';

export const PAGE_SIZE = 500;

/** Before everything: a place in no list is so small. */
const START: Place = [-1];

export interface ExportRequest {
  readonly kind: ExportKind;
  /** ISO date. */
  readonly asOf: string;
  /** Null for all. */
  readonly after: Place | null;
}

/**
 * The rows of a kind, page by page, each read when it is asked for; at least one page. All are of the generation `corpus`.
 * @throws SERVICE_UNAVAILABLE where another generation stands, or the database is away
 */
export async function* pages(read: Run, { kind, asOf, after }: ExportRequest, corpus: CorpusRow): AsyncGenerator<readonly Row[]> {
  let place = after ?? START;
  for (let size = PAGE_SIZE; size === PAGE_SIZE; ) {
    const rows = await read(kind.statement, { after: place, limit: PAGE_SIZE, asOf });
    if (!isSameGeneration(corpus, await completeGeneration(read))) throw unavailable('RELOADED');
    yield rows;
    size = rows.length;
    place = (rows.at(-1)?.place as Place | undefined) ?? place;
  }
}
