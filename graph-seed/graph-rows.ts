import type { EdgeType, Label } from '../src/graph/model';

export type Property = string | number | boolean | readonly string[] | readonly number[];

export interface NodeRow {
  readonly label: Label;
  readonly id: string;
  readonly properties: Readonly<Record<string, Property>>;
}

export interface EdgeRow {
  readonly type: EdgeType;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Property>>;
}

/** What the rows stage hands to load: the whole graph as pure data. Equal texts and rules give equal rows. */
export interface GraphRows {
  /** Nodes of one label are in the order of lists. */
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  /** JSON of NotRead[]: the given files that were not read. */
  readonly notRead: string;
  /** Hash of `nodes`, `edges` and `notRead`: the first 16 hex digits of their SHA-256. */
  readonly digest: string;
}
