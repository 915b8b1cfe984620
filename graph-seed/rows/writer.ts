import type { EdgeType, Label, NodeProperties } from '../../src/graph/model';
import type { EdgeRow, NodeRow, Property } from '../graph-rows';

/** Properties of a row. Null and undefined are not written. */
export type Properties = Readonly<Record<string, Property | null | undefined>>;

/** The properties of a type of the graph's model, each of which may be null, with lists as read-only arrays. */
export type Written<T> = {
  readonly [K in keyof T]: (T[K] extends readonly (infer E)[] | undefined ? readonly E[] : T[K]) | null | undefined;
};

/** The properties that are neither null nor undefined. */
export function present(properties: Properties): Record<string, Property> {
  const found: Record<string, Property> = {};
  for (const key in properties) {
    const value = properties[key];
    if (value !== null && value !== undefined) found[key] = value;
  }
  return found;
}

/** Collects rows. The nodes of a label are in the order of the calls. The first edge of an id is kept. */
export class RowWriter {
  readonly nodes: NodeRow[] = [];
  readonly edges = new Map<string, EdgeRow>();

  node<L extends Label>(label: L, id: string, properties: Written<NodeProperties[L]>): void {
    this.nodes.push({ label, id, properties: present(properties as Properties) });
  }

  /** @param distinct Distinguishes edges of one type between the same nodes. */
  edge(type: EdgeType, from: string, to: string, properties: Properties = {}, distinct = ''): void {
    const id = `${type}:${from}→${to}${distinct && `:${distinct}`}`;
    if (!this.edges.has(id)) this.edges.set(id, { type, id, from, to, properties: present(properties) });
  }
}
