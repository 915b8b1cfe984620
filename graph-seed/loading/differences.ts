import { LABELS, type Label } from '../../src/graph/model';
import type { Run } from '../../src/graph/neo4j';
import type { EdgeRow, GraphRows, NodeRow, Property } from '../graph-rows';
import { grouped } from '../grouped';
import { batches } from './batches';
import { ordinalsFor } from './ordinals';
import { digest, type Found, type Leading, readNodes, type Standing, type StandingNode, writtenEdge, writtenNode } from './standing';

/** Differences between the graph and the rows. Edges of the graph are named by Neo4j's element id, because they may have no `id`. */
export interface Differences {
  readonly nodes: Different<NodeRow> & {
    /** Nodes of which only `ordinal` differs. */
    readonly moved: readonly NodeRow[];
    /** Nodes of the graph without a row. Their edges go with them. */
    readonly gone: readonly Gone[];
    /** Element ids of nodes without an `id`. */
    readonly strangers: readonly string[];
  };
  readonly edges: Different<EdgeRow> & {
    /** Edges of the graph without a row. */
    readonly gone: readonly string[];
    /** Edges of the graph that `changed` replaces. */
    readonly outdated: readonly string[];
  };
  /** The ordinal of each row of a node. */
  readonly ordinals: ReadonlyMap<NodeRow, number>;
}

interface Different<T> {
  /** Rows that the graph does not have. */
  readonly fresh: readonly T[];
  /** Rows that the graph has with other properties. */
  readonly changed: readonly T[];
}

type Gone = Pick<StandingNode, 'id' | 'edges'> & { readonly label: Label };

export const created = ({ nodes, edges }: Differences): number => nodes.fresh.length + edges.fresh.length;
export const changed = ({ nodes, edges }: Differences): number => nodes.changed.length + nodes.moved.length + edges.changed.length;
export const deleted = ({ nodes, edges }: Differences): number =>
  nodes.gone.reduce((sum, node) => sum + 1 + node.edges, 0) + nodes.strangers.length + edges.gone.length;
export const isNothing = (all: Differences): boolean => created(all) + changed(all) + deleted(all) === 0;

/** A new ordinal costs a tenth of a new node or edge. */
const OF_MOVED = 10;
/** What a transaction holds in memory for differences, counted in new nodes and edges. */
export const weight = (all: Differences): number =>
  created(all) + changed(all) + deleted(all) - all.nodes.moved.length * (1 - 1 / OF_MOVED);

/**
 * Compares the graph with the rows. The nodes whose digests differ are read again and compared property by property and edge by edge, so a
 * property that was changed by hand is a difference too.
 */
export async function differencesFrom(run: Run, rows: GraphRows, standing: Standing): Promise<Differences> {
  const leading = grouped(rows.edges, ({ from }) => from);
  const edgesOf = ({ id }: NodeRow) => leading.get(id) ?? [];
  const nodes = { fresh: [] as NodeRow[], changed: [] as NodeRow[], gone: [] as Gone[], strangers: standing.strangers };
  const edges = { fresh: [] as EdgeRow[], changed: [] as EdgeRow[], outdated: [] as string[], gone: [] as string[] };
  const ordinals = new Map<NodeRow, number>();
  const moved = new Set<NodeRow>();
  const differing: NodeRow[] = [];
  const wanted = grouped(rows.nodes, ({ label }) => label);
  for (const label of LABELS) {
    const left = new Map(standing.nodes.get(label)?.map((node) => [node.id, node]));
    const ofLabel = wanted.get(label) ?? [];
    const ordinalsOf = ordinalsFor(ofLabel.map(({ id }) => left.get(id)?.ordinal));
    for (const [place, row] of ofLabel.entries()) {
      const node = left.get(row.id);
      left.delete(row.id);
      ordinals.set(row, ordinalsOf[place] ?? 0);
      if (!node) {
        nodes.fresh.push(row);
        for (const edge of edgesOf(row)) edges.fresh.push(edge);
      } else {
        if (node.ordinal !== ordinalsOf[place]) moved.add(row);
        if (node.digest !== digest(propertiesOf(row), edgesOf(row).map(leadingOf))) differing.push(row);
      }
    }
    for (const { id, edges } of left.values()) nodes.gone.push({ label, id, edges });
  }
  for await (const [row, found] of readAgain(run, differing)) {
    if (writtenNode(found.properties) !== writtenNode(propertiesOf(row))) {
      nodes.changed.push(row);
      moved.delete(row);
    }
    const left = new Map<unknown, EdgeRow>(edgesOf(row).map((edge) => [edge.id, edge]));
    for (const edge of found.edges) {
      const [, , { id }, element] = edge;
      const its = left.get(id);
      left.delete(id);
      if (!its) edges.gone.push(element);
      else if (writtenEdge(edge) !== writtenEdge(leadingOf(its))) {
        edges.changed.push(its);
        edges.outdated.push(element);
      }
    }
    for (const edge of left.values()) edges.fresh.push(edge);
  }
  return { nodes: { ...nodes, moved: [...moved] }, edges, ordinals };
}

/** Rows with the nodes of the graph that have their ids. */
async function* readAgain(run: Run, rows: Iterable<NodeRow>): AsyncGenerator<[row: NodeRow, found: Found]> {
  for (const [label, batch] of batches(rows, (row) => row.label)) {
    const byId = new Map<unknown, NodeRow>(batch.map((row) => [row.id, row]));
    for (const found of await readNodes(run, label, [...byId.keys()])) {
      const row = byId.get(found.properties.id);
      if (row) yield [row, found];
    }
  }
}

/** The properties of a row as Neo4j stores them, without `ordinal`. */
export const propertiesOf = ({ id, properties }: NodeRow | EdgeRow): Record<string, Property> => ({ ...properties, id });

const leadingOf = (row: EdgeRow): Leading => [row.type, row.to, propertiesOf(row)];
