import { createHash } from 'node:crypto';
import { ARRIVAL_ID, CORPUS_LABEL, EDGES, LABELS, type Label } from '../../src/graph/model';
import type { Graph, Row, Run } from '../../src/graph/neo4j';

/** A node of the graph, as far as a load compares it with its row. */
export interface StandingNode {
  readonly id: string;
  /** Its place in lists: a number, unless it was changed by hand. */
  readonly ordinal: unknown;
  /** The number of its outgoing edges. */
  readonly edges: number;
  /** Digest of its other properties and of its outgoing edges. */
  readonly digest: string;
}

export interface Standing {
  readonly nodes: ReadonlyMap<Label, readonly StandingNode[]>;
  /** Element ids of the nodes without a text as `id`, which this program did not write. */
  readonly strangers: readonly string[];
}

export const EMPTY: Standing = { nodes: new Map(), strangers: [] };

/** An outgoing edge: its type, the id of the node that it leads to, its properties, and in the graph its element id. */
export type Leading = readonly [type: string, to: unknown, properties: Row, element?: string];

/** The record of a complete generation. */
export interface Generation {
  readonly generation: string;
  readonly madeFrom: string;
  readonly loadedAt: string;
  /** True if a load has ended and all readers see the whole of it, under the permanent labels. */
  readonly isSettled: boolean;
}

const READ_CORPUS = `MATCH (corpus:${CORPUS_LABEL} {id: 'corpus'})
  RETURN corpus.state AS state, corpus.generation AS generation, corpus.madeFrom AS madeFrom, corpus.loadedAt AS loadedAt,
    NOT coalesce(corpus.isBeside, false) AND NOT EXISTS { (:${CORPUS_LABEL} {id: '${ARRIVAL_ID}'}) } AS isSettled`;

/** What the standing graph was made from. Null where no generation is complete. */
export async function standingGraph(graph: Pick<Graph, 'read'>): Promise<Generation | null> {
  const [row] = await graph.read(READ_CORPUS);
  if (row?.state !== 'COMPLETE') return null;
  const { generation, madeFrom, loadedAt, isSettled } = row;
  return { generation: String(generation), madeFrom: String(madeFrom), loadedAt: String(loadedAt), isSettled: isSettled === true };
}

/** Nodes that are read at a time, with their outgoing edges. */
const PAGE = 1_000;

const nodes = (label: string, which: string) => `MATCH (node:${label}) WHERE ${which}
  RETURN properties(node) AS properties, COLLECT {
    MATCH (node)-[edge:${EDGES.join('|')}]->(other) RETURN [type(edge), other.id, properties(edge), elementId(edge)]
  } AS edges`;
const nextPage = (label: string) => nodes(label, `node.id > $after WITH node ORDER BY node.id LIMIT ${PAGE}`);
const strangers = (label: string) => `MATCH (node:${label}) WHERE NOT coalesce(node.id > '', false) RETURN elementId(node) AS element`;

/** A node of the graph with its outgoing edges. */
export interface Found {
  readonly properties: Row;
  readonly edges: readonly Required<Leading>[];
}

/** Reads some nodes of a label by their ids, with their outgoing edges. */
export const readNodes = (run: Run, label: Label, ids: readonly unknown[]) =>
  run(nodes(label, 'node.id IN $ids'), { ids }) as unknown as Promise<readonly Found[]>;

/** Reads all nodes and edges, and keeps a digest of each node. The next page is read while one is digested. */
export async function readStanding(run: Run): Promise<Standing> {
  const standing = { nodes: new Map<Label, StandingNode[]>(), strangers: [] as string[] };
  for (const label of LABELS) {
    for (const { element } of await run(strangers(label))) standing.strangers.push(String(element));
    const read = (after: string) => run(nextPage(label), { after }) as unknown as Promise<readonly Found[]>;
    const found: StandingNode[] = [];
    for (let next: ReturnType<typeof read> | null = read(''); next; ) {
      const page: readonly Found[] = await next;
      next = page.length < PAGE ? null : read(String(page.at(-1)?.properties.id));
      for (const { properties, edges } of page)
        found.push({ id: String(properties.id), ordinal: properties.ordinal, edges: edges.length, digest: digest(properties, edges) });
    }
    standing.nodes.set(label, found);
  }
  return standing;
}

/** A digest of a node and its outgoing edges. Neo4j defines no order of properties and edges. */
export function digest(properties: Row, edges: readonly Leading[]): string {
  const text = [writtenNode(properties), ...edges.map(writtenEdge).sort()].join('\n');
  return createHash('sha256').update(text).digest('base64');
}

/** The properties of a node without `ordinal`, as a text that is the same for the same properties. */
export const writtenNode = ({ ordinal, ...others }: Row): string => written(others);

/** The same for an edge. */
export const writtenEdge = ([type, to, properties]: Leading): string => `${JSON.stringify([type, to])}${written(properties)}`;

const written = (properties: Row): string =>
  JSON.stringify(
    Object.keys(properties)
      .sort()
      .map((key) => [key, properties[key]]),
  );
