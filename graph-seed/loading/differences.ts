import { EDGES, LABELS } from '../../src/graph/model';
import type { Row, Run } from '../../src/graph/neo4j';
import type { EdgeRow, GraphRows, NodeRow, Property } from '../graph-rows';

/** Differences between the graph and the rows. Nodes and edges of the graph are named by Neo4j's element id, because they may have no `id`. */
export interface Differences {
  readonly nodes: Different<NodeRow> & {
    /** Nodes of which only `ordinal` differs. */
    readonly moved: readonly NodeRow[];
  };
  readonly edges: Different<EdgeRow> & {
    /** Element ids of the edges of the graph that `changed` replaces. */
    readonly outdated: readonly string[];
  };
}

interface Different<T> {
  /** Rows that the graph does not have. */
  readonly fresh: readonly T[];
  /** Rows that the graph has with other properties. */
  readonly changed: readonly T[];
  /** Element ids of nodes or edges without a row. */
  readonly gone: readonly string[];
}

export const created = ({ nodes, edges }: Differences): number => nodes.fresh.length + edges.fresh.length;
export const changed = ({ nodes, edges }: Differences): number => nodes.changed.length + nodes.moved.length + edges.changed.length;
export const deleted = ({ nodes, edges }: Differences): number => nodes.gone.length + edges.gone.length;
export const isNothing = (all: Differences): boolean => created(all) + changed(all) + deleted(all) === 0;

/** A new ordinal costs a tenth of a new node or edge. */
const OF_MOVED = 10;
/** What a transaction holds in memory for differences, counted in new nodes and edges. */
export const weight = (all: Differences): number =>
  created(all) + changed(all) + deleted(all) - all.nodes.moved.length * (1 - 1 / OF_MOVED);

/** The differences between an empty graph and the rows. */
export const fromNothing = ({ nodes, edges }: GraphRows): Differences => ({
  nodes: { fresh: nodes, changed: [], moved: [], gone: [] },
  edges: { fresh: edges, changed: [], outdated: [], gone: [] },
});

/** Nodes that are read at a time, with their outgoing edges. */
const PAGE = 1_000;

const page = (label: string) => `
  MATCH (node:${label}) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT ${PAGE}
  RETURN elementId(node) AS element, properties(node) AS properties, COLLECT {
    MATCH (node)-[edge:${EDGES.join('|')}]->(other)
    RETURN {element: elementId(edge), type: type(edge), from: node.id, to: other.id, properties: properties(edge)}
  } AS edges`;
/** Finds the nodes without a text as `id`, which this program did not write. */
const strangers = (label: string) => `MATCH (node:${label}) WHERE NOT coalesce(node.id > '', false) RETURN elementId(node) AS element`;

/** Compares the graph with the rows, property by property. A property that was changed by hand is a difference too. */
export async function differencesFrom(run: Run, rows: GraphRows): Promise<Differences> {
  const nodes = new Standing<NodeRow>(rows.nodes);
  const edges = new Standing<EdgeRow>(rows.edges);
  const moved: NodeRow[] = [];
  for (const label of LABELS) {
    for (const { element } of await run(strangers(label))) nodes.gone.push(String(element));
    for await (const { element, properties, edges: leading } of standing(run, label)) {
      const row = nodes.rowOf(properties.id, element, (one) => one.label === label);
      if (row) {
        const differing = differingKeys(properties, row.properties);
        if (differing.some((key) => key !== 'ordinal')) nodes.changed.push(row);
        else if (differing.length > 0) moved.push(row);
      }
      for (const edge of leading) {
        const wanted = edges.rowOf(edge.properties.id, edge.element, ({ type }) => type === edge.type);
        if (!wanted) continue;
        const isSame = edge.from === wanted.from && edge.to === wanted.to && differingKeys(edge.properties, wanted.properties).length === 0;
        if (!isSame) edges.changes(wanted, edge.element);
      }
    }
  }
  return {
    nodes: { fresh: nodes.fresh, changed: nodes.changed, moved, gone: nodes.gone },
    edges: { fresh: edges.fresh, changed: edges.changed, outdated: edges.outdated, gone: edges.gone },
  };
}

/** The nodes of a label in the order of their ids. The next page is read while the caller works on one. */
async function* standing(run: Run, label: string): AsyncGenerator<StandingNode> {
  const read = (after: string) => run(page(label), { after }) as unknown as Promise<readonly StandingNode[]>;
  for (let next: ReturnType<typeof read> | null = read(''); next; ) {
    const found: readonly StandingNode[] = await next;
    next = found.length < PAGE ? null : read(String(found.at(-1)?.properties.id));
    yield* found;
  }
}

/** The keys of the properties, except `id`, in which an element of the graph and its row differ. */
function differingKeys(properties: Row, wanted: NodeRow['properties']): string[] {
  const changed = Object.keys(wanted).filter((key) => !isSame(properties[key], wanted[key]));
  return [...changed, ...Object.keys(properties).filter((key) => key !== 'id' && !Object.hasOwn(wanted, key))];
}

function isSame(standing: unknown, wanted: Property | undefined): boolean {
  if (!Array.isArray(standing) || !Array.isArray(wanted)) return Object.is(standing, wanted);
  return standing.length === wanted.length && standing.every((one, i) => Object.is(one, wanted[i]));
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

/** Sorts the rows of one kind into changed, fresh and gone while the graph is read. */
class Standing<T extends NodeRow | EdgeRow> {
  readonly changed: T[] = [];
  readonly outdated: string[] = [];
  readonly gone: string[] = [];
  private readonly left: Map<unknown, T>;

  constructor(rows: readonly T[]) {
    this.left = new Map(rows.map((row) => [row.id, row]));
  }

  /** The row of an element of the graph. Without a row of its kind the element is gone, as is a second element with the same id. */
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

/** The properties of a row as Neo4j stores them. */
export const propertiesOf = ({ id, properties }: NodeRow | EdgeRow): Record<string, Property> => ({ ...properties, id });
