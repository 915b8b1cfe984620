import { LABELS } from '../../src/graph/model';
import type { Run } from '../../src/graph/neo4j';
import type { EdgeRow, NodeRow } from '../graph-rows';
import { inBatches } from './batches';
import { type Differences, propertiesOf } from './differences';

/** Writes differences to the graph: deletes edges and nodes, then writes new and changed nodes and edges, in batches. */
export async function apply(run: Run, { nodes, edges, ordinals }: Differences, progress: (text: string) => void): Promise<void> {
  const once = () => '';
  const label = (row: Pick<NodeRow, 'label'>) => row.label;
  await inBatches([...edges.gone, ...edges.outdated], once, async (batch) => {
    await run('MATCH ()-[edge]->() WHERE elementId(edge) IN $batch DELETE edge', { batch });
  });
  await inBatches(nodes.strangers, once, async (batch) => {
    await run('MATCH (node) WHERE elementId(node) IN $batch DETACH DELETE node', { batch });
  });
  await inBatches(nodes.gone, label, async (batch, label) => {
    await run(`MATCH (node:${label}) WHERE node.id IN $batch DETACH DELETE node`, { batch: batch.map(({ id }) => id) });
  });
  let done = 0;
  const written = nodes.fresh.length + nodes.changed.length;
  await inBatches([...nodes.fresh, ...nodes.changed], label, async (batch, label) => {
    await run(`UNWIND $batch AS row MERGE (node:${label} {id: row.id}) SET node = row`, {
      batch: batch.map((row) => ({ ...propertiesOf(row), ordinal: ordinals.get(row) })),
    });
    done += batch.length;
    progress(`${done} of ${written} nodes`);
  });
  await inBatches(nodes.moved, label, async (batch, label) => {
    await run(`UNWIND $batch AS row MATCH (node:${label} {id: row.id}) SET node.ordinal = row.ordinal`, {
      batch: batch.map((row) => ({ id: row.id, ordinal: ordinals.get(row) })),
    });
  });
  done = 0;
  const kind = (row: EdgeRow) =>
    `(a:${labelOf(row.from)} {id: row.from}) MATCH (b:${labelOf(row.to)} {id: row.to}) CREATE (a)-[edge:${row.type}]->(b)`;
  await inBatches([...edges.fresh, ...edges.changed], kind, async (batch, kind) => {
    await run(`UNWIND $batch AS row MATCH ${kind} SET edge = row.properties`, {
      batch: batch.map((row) => ({ from: row.from, to: row.to, properties: propertiesOf(row) })),
    });
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
