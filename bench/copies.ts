import type { EdgeRow, GraphRows, NodeRow } from '../graph-seed/graph-rows';
import { ordinals } from './ordinals';
import { alphabetOf, substitution } from './substitution';

export type Copy = Pick<GraphRows, 'nodes' | 'edges'>;

/**
 * The corpus so many times, the original first. A copy has ids, numbers, names, locators and texts of its own that resemble no
 * other's, and its edges stay inside it. Terms and territories, which are known by a code, are there once for all copies.
 */
export function* copiesOf(rows: GraphRows, copies: number): Generator<Copy> {
  const alphabet = alphabetOf(rows);
  for (const [copy, places] of ordinals(rows, copies).entries()) {
    const other = substitution(alphabet, copy);
    const changed = <Row extends NodeRow | EdgeRow>(row: Row): Row[] => {
      const id = other(row.id);
      if (copy > 0 && id === row.id) return [];
      const properties = Object.fromEntries(Object.entries(row.properties).map(([name, value]) => [name, other(value)]));
      return [{ ...row, id, properties }];
    };
    yield {
      nodes: rows.nodes.flatMap((row) => changed({ ...row, properties: { ...row.properties, ordinal: places.get(row.id) ?? 0 } })),
      edges: rows.edges.flatMap((row) => changed({ ...row, from: other(row.from), to: other(row.to) })),
    };
  }
}
