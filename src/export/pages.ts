import { completeGeneration, isSameGeneration, isUndisturbed } from '../answer/generation';
import { unavailable } from '../errors';
import { pinned } from '../graph/beside';
import type { Place } from '../graph/lists/cursor';
import type { Row, Run } from '../graph/neo4j';
import type { CorpusRow } from '../graph/rows/types';
import type { ExportKind } from './kind';

export const PAGE_SIZE = 500;

/** A place before the first row of any list. */
const START: Place = [-1];

export interface ExportRequest {
  readonly kind: ExportKind;
  /** The day for force, as an ISO date. */
  readonly asOf: string;
  /** The place after which to begin; null for the whole list. */
  readonly after: Place | null;
}

/**
 * Yields the rows of a kind page by page, at least one page. Each page is read on demand. All rows belong to the generation `corpus`.
 * @throws SERVICE_UNAVAILABLE if the generation has changed or the database cannot be reached
 */
export async function* pages(read: Run, { kind, asOf, after }: ExportRequest, corpus: CorpusRow): AsyncGenerator<readonly Row[]> {
  let place = after ?? START;
  let standing = corpus;
  for (let size = PAGE_SIZE; size === PAGE_SIZE; ) {
    const rows = await pinned(read, standing)(kind.statement, { parameters: { after: place, limit: PAGE_SIZE, asOf } });
    const before = standing;
    standing = await completeGeneration(read);
    if (!isSameGeneration(corpus, standing)) throw unavailable('RELOADED');
    if (!isUndisturbed(before, standing)) continue;
    yield rows;
    size = rows.length;
    place = (rows.at(-1)?.place as Place | undefined) ?? place;
  }
}
