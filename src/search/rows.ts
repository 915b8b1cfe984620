import type { AwardRow, ClauseRow, DepartmentRow, DocumentRow } from '../graph/rows/types';

/** A thing that full text search finds. */
export type SearchNode = DocumentRow | ClauseRow | DepartmentRow | AwardRow;

/** One find on a page; its node and its passage are read where they are asked for. */
export interface SearchEdgeRow {
  readonly cursor: string;
  readonly score: number;
  readonly node: () => Promise<SearchNode>;
  readonly snippet: () => Promise<string>;
}
