import { isDeepStrictEqual } from 'node:util';
import { EDGES, LABELS } from '../../src/graph/model';
import type { Row, Run } from '../../src/graph/neo4j';
import type { EdgeRow, GraphRows, NodeRow, Property } from '../graph-rows';

/** What stands against the rows. What stands is named by Neo4j's own id: it may have none of ours. */
export interface Differences {
  readonly nodes: Different<NodeRow> & {
    /** Those of which only the place in the order of lists is another. */
    readonly moved: readonly NodeRow[];
  };
  readonly edges: Different<EdgeRow> & {
    /** What stands of those that changed. */
    readonly outdated: readonly string[];
  };
}

interface Different<T> {
  readonly fresh: readonly T[];
  readonly changed: readonly T[];
  readonly gone: readonly string[];
}

export const created = ({ nodes, edges }: Differences): number => nodes.fresh.length + edges.fresh.length;
export const changed = ({ nodes, edges }: Differences): number => nodes.changed.length + nodes.moved.length + edges.changed.length;
export const deleted = ({ nodes, edges }: Differences): number => nodes.gone.length + edges.gone.length;
export const isNothing = (all: Differences): boolean => created(all) + changed(all) + deleted(all) === 0;

/** A new place in the order costs a tenth of what a new node or edge does. */
const OF_MOVED = 10;
/** How much a transaction has to hold for differences, counted in new nodes and edges. */
export const weight = (all: Differences): number =>
  created(all) + changed(all) + deleted(all) - all.nodes.moved.length * (1 - 1 / OF_MOVED);

/** An empty graph against the rows. */
export const fromNothing = ({ nodes, edges }: GraphRows): Differences => ({
  nodes: { fresh: nodes, changed: [], moved: [], gone: [] },
  edges: { fresh: edges, changed: [], outdated: [], gone: [] },
});

/** So many nodes are read at a time, with the edges that lead from them. */
const PAGE = 1_000;

const page = (label: string) => `
  MATCH (node:${label}) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT ${PAGE}
  RETURN elementId(node) AS element, properties(node) AS properties, COLLECT {
    MATCH (node)-[edge:${EDGES.join('|')}]->(other)
    RETURN {element: elementId(edge), type: type(edge), from: node.id, to: other.id, properties: properties(edge)}
  } AS edges`;
/** What has no text for an id is none of ours. */
const strangers = (label: string) => `MATCH (node:${label}) WHERE NOT coalesce(node.id > '', false) RETURN elementId(node) AS element`;

/** What stands against the rows, property by property: whatever was changed in the graph by another hand is a difference too. */
export async function differencesFrom(run: Run, rows: GraphRows): Promise<Differences> {
  const nodes = new Standing<NodeRow>(rows.nodes);
  const edges = new Standing<EdgeRow>(rows.edges);
  const moved: NodeRow[] = [];
  for (const label of LABELS) {
    for (const { element } of await run(strangers(label))) nodes.gone.push(String(element));
    for (let after = ''; ; ) {
      const found = (await run(page(label), { after })) as unknown as readonly StandingNode[];
      for (const { element, properties, edges: leading } of found) {
        const row = nodes.rowOf(properties.id, element, (one) => one.label === label);
        if (row) {
          const { ordinal, ...wanted } = propertiesOf(row);
          const { ordinal: place, ...standing } = properties;
          if (!isDeepStrictEqual(standing, wanted)) nodes.changed.push(row);
          else if (place !== ordinal) moved.push(row);
        }
        for (const edge of leading) {
          const wanted = edges.rowOf(edge.properties.id, edge.element, ({ type }) => type === edge.type);
          if (!wanted) continue;
          const isSame = edge.from === wanted.from && edge.to === wanted.to && isDeepStrictEqual(edge.properties, propertiesOf(wanted));
          if (!isSame) edges.changes(wanted, edge.element);
        }
      }
      const last = found.at(-1);
      if (!last || found.length < PAGE) break;
      after = String(last.properties.id);
    }
  }
  return {
    nodes: { fresh: nodes.fresh, changed: nodes.changed, moved, gone: nodes.gone },
    edges: { fresh: edges.fresh, changed: edges.changed, outdated: edges.outdated, gone: edges.gone },
  };
}

interface StandingEdge {
  readonly element: string;
  readonly type: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly properties: Row;
}

interface StandingNode {
  readonly element: string;
  readonly properties: Row;
  readonly edges: readonly StandingEdge[];
}

/** Rows of which those that stand are taken away. */
class Standing<T extends NodeRow | EdgeRow> {
  readonly changed: T[] = [];
  readonly outdated: string[] = [];
  readonly gone: string[] = [];
  private readonly left: Map<unknown, T>;

  constructor(rows: readonly T[]) {
    this.left = new Map(rows.map((row) => [row.id, row]));
  }

  /** The row that something stands for; without one of its kind it is gone, as is a second one of the same id. */
  rowOf(id: unknown, element: string, isItsKind: (row: T) => boolean): T | null {
    const row = this.left.get(id);
    if (!row || !isItsKind(row)) {
      this.gone.push(element);
      return null;
    }
    this.left.delete(id);
    return row;
  }

  changes(row: T, element: string): void {
    this.changed.push(row);
    this.outdated.push(element);
  }

  get fresh(): readonly T[] {
    return [...this.left.values()];
  }
}

/** The properties of a row as they stand in Neo4j. */
export const propertiesOf = ({ id, properties }: NodeRow | EdgeRow): Record<string, Property> => ({ ...properties, id });
