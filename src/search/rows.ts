import type { AwardRow, ClauseRow, DepartmentRow, DocumentRow } from '../graph/rows/types';

/** A result of full-text search. */
export type SearchNode = DocumentRow | ClauseRow | DepartmentRow | AwardRow;

/** A result on a page. Its node and snippet are read only if they are selected. */
export interface SearchEdgeRow {
  readonly cursor: string;
  readonly score: number;
  readonly node: () => Promise<SearchNode>;
  readonly snippet: () => Promise<string>;
}
