import type { EdgeRow, GraphRows, NodeRow } from '../graph-seed/graph-rows';
import { ordinals } from './ordinals';
import { alphabetOf, substitution } from './substitution';

export type Copy = Pick<GraphRows, 'nodes' | 'edges'>;

/**
 * Copies of the corpus, the original first. Each copy has other ids, numbers, names, locators and texts, which resemble no other copy's. Its
 * edges stay inside it. Terms and territories, whose ids are codes, exist once for all copies.
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
