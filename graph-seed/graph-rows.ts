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

/** What rows hands to load: the whole graph as pure data. The same texts and rules give the same rows. */
export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  /** JSON of NotRead[]: the files that were given and not read. */
  readonly notRead: string;
  /** Hash of all of it. */
  readonly generation: string;
}
