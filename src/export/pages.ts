import { completeGeneration, isSameGeneration, isUndisturbed } from '../answer/generation';
import { unavailable } from '../errors';
import { pinned } from '../graph/beside';
import type { Place } from '../graph/lists/cursor';
import type { Row, Run } from '../graph/neo4j';
import type { CorpusRow } from '../graph/rows/types';
import type { ExportKind } from './kind';

export const PAGE_SIZE = 500;

/** Before the first place of any list. */
const START: Place = [-1];

export interface ExportRequest {
  readonly kind: ExportKind;
  /** ISO date. */
  readonly asOf: string;
  /** Null for all. */
  readonly after: Place | null;
}

/**
 * The rows of a kind, page by page, each read on demand; at least one page. All are of the generation `corpus`.
 * @throws SERVICE_UNAVAILABLE if the generation has changed, or the database is away
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
