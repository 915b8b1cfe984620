import { LABELS } from '../../src/graph/model';
import type { Run } from '../../src/graph/neo4j';
import type { EdgeRow, NodeRow } from '../graph-rows';
import { grouped } from '../grouped';
import { type Differences, propertiesOf } from './differences';

/** Rows per statement. */
const BATCH = 1_000;

/** Writes differences to the graph: deletes edges and nodes, then writes new and changed nodes and edges, in batches. */
export async function apply(run: Run, { nodes, edges }: Differences, progress: (text: string) => void): Promise<void> {
  const once = () => '';
  await inBatches([...edges.gone, ...edges.outdated], once, async (batch) => {
    await run('MATCH ()-[edge]->() WHERE elementId(edge) IN $batch DELETE edge', { batch });
  });
  await inBatches(nodes.gone, once, async (batch) => {
    await run('MATCH (node) WHERE elementId(node) IN $batch DETACH DELETE node', { batch });
  });
  let done = 0;
  const written = nodes.fresh.length + nodes.changed.length;
  const label = (row: NodeRow) => row.label;
  await inBatches([...nodes.fresh, ...nodes.changed], label, async (batch, [first]) => {
    await run(`UNWIND $batch AS row MERGE (node:${first.label} {id: row.id}) SET node = row`, { batch: batch.map(propertiesOf) });
    done += batch.length;
    progress(`${done} of ${written} nodes`);
  });
  await inBatches(nodes.moved, label, async (batch, [first]) => {
    await run(`UNWIND $batch AS row MATCH (node:${first.label} {id: row.id}) SET node.ordinal = row.ordinal`, {
      batch: batch.map(({ id, properties: { ordinal } }) => ({ id, ordinal })),
    });
  });
  done = 0;
  const kind = (row: EdgeRow) => `${row.type} ${labelOf(row.from)} ${labelOf(row.to)}`;
  await inBatches([...edges.fresh, ...edges.changed], kind, async (batch, [first]) => {
    const statement = `UNWIND $batch AS row MATCH (a:${labelOf(first.from)} {id: row.from}) MATCH (b:${labelOf(first.to)} {id: row.to}) CREATE (a)-[edge:${first.type}]->(b) SET edge = row.properties`;
    await run(statement, { batch: batch.map((row) => ({ from: row.from, to: row.to, properties: propertiesOf(row) })) });
    done += batch.length;
    progress(`${done} of ${edges.fresh.length + edges.changed.length} relationships`);
  });
}

/** The label at the beginning of an id: Clause:晋政办发〔2026〕3号#一 */
const labelOf = (id: string): string => {
  const label = LABELS.find((one) => id.startsWith(`${one}:`));
  if (!label) throw new Error(`No label stands before the id ${id}`);
  return label;
};

/** Passes rows on in batches of one kind each. */
async function inBatches<T>(rows: readonly T[], kind: (row: T) => string, work: (batch: T[], some: [T]) => Promise<void>): Promise<void> {
  for (const group of grouped(rows, kind).values()) {
    for (let start = 0; start < group.length; start += BATCH) {
      const batch = group.slice(start, start + BATCH);
      const [first] = batch;
      if (first !== undefined) await work(batch, [first]);
    }
  }
}
