import { createHash } from 'node:crypto';
import type { EdgeType, Label } from '../../src/graph/model';

export type Property = string | number | boolean | readonly string[] | readonly number[];
/** What is null or undefined is not written. */
export type Properties = Readonly<Record<string, Property | null | undefined>>;

export interface NodeRow {
  readonly label: Label;
  readonly id: string;
  readonly properties: Readonly<Record<string, Property>>;
  /** Hash of the properties: rows with the same one are the same. */
  readonly fingerprint: string;
}
export interface EdgeRow {
  readonly type: EdgeType;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly fingerprint: string;
}

export const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

export function present(properties: Properties): Record<string, Property> {
  const entries = Object.entries(properties);
  return Object.fromEntries(entries.filter((entry): entry is [string, Property] => entry[1] !== null && entry[1] !== undefined));
}

/** Collects rows: nodes numbered within their label in the order in which they come, each edge once. */
export class RowWriter {
  readonly nodes: NodeRow[] = [];
  readonly edges = new Map<string, EdgeRow>();
  private readonly ordinals = new Map<Label, number>();

  node(label: Label, id: string, properties: Properties): void {
    const ordinal = (this.ordinals.get(label) ?? 0) + 1;
    this.ordinals.set(label, ordinal);
    const all = present({ ...properties, ordinal });
    this.nodes.push({ label, id, properties: all, fingerprint: hash(all) });
  }

  /** @param distinct tells edges of one type between the same two nodes apart */
  edge(type: EdgeType, from: string, to: string, properties: Properties = {}, distinct = ''): void {
    const all = present(properties);
    const id = `${type}:${from}→${to}${distinct && `:${distinct}`}`;
    if (!this.edges.has(id)) this.edges.set(id, { type, id, from, to, properties: all, fingerprint: hash(all) });
  }
}
