import { LABELS } from '../../src/graph/model';
import type { Run } from '../../src/graph/neo4j';
import type { EdgeRow, NodeRow } from '../graph-rows';
import { batches } from './batches';
import { type Differences, propertiesOf } from './differences';

/** Writes differences to the graph: deletes edges and nodes, then writes new and changed nodes and edges, in batches. */
export async function apply(run: Run, { nodes, edges, ordinals }: Differences, progress: (text: string) => void): Promise<void> {
  for (const [, batch] of batches([...edges.gone, ...edges.outdated], once))
    await run('MATCH ()-[edge]->() WHERE elementId(edge) IN $batch DELETE edge', { batch });
  for (const [, batch] of batches(nodes.strangers, once))
    await run("MATCH (node) WHERE elementId(node) IN $batch AND NOT coalesce(node.id > '', false) DETACH DELETE node", { batch });
  for (const [label, gone] of batches(nodes.gone, labelOf))
    await run(`MATCH (node:${label}) WHERE node.id IN $batch DETACH DELETE node`, { batch: gone.map(({ id }) => id) });
  let done = 0;
  const toWrite = nodes.fresh.length + nodes.changed.length;
  for (const [label, rows] of batches([...nodes.fresh, ...nodes.changed], labelOf)) {
    const batch = rows.map((row) => ({ ...propertiesOf(row), ordinal: ordinals.get(row) }));
    await run(`UNWIND $batch AS row MERGE (node:${label} {id: row.id}) SET node = row`, { batch });
    done += batch.length;
    progress(`${done} of ${toWrite} nodes`);
  }
  for (const [label, rows] of batches(nodes.moved, labelOf)) {
    const batch = rows.map((row) => ({ id: row.id, ordinal: ordinals.get(row) }));
    await run(`UNWIND $batch AS row MATCH (node:${label} {id: row.id}) SET node.ordinal = row.ordinal`, { batch });
  }
  done = 0;
  for (const [create, rows] of batches([...edges.fresh, ...edges.changed], creation)) {
    const batch = rows.map((row) => ({ from: row.from, to: row.to, properties: propertiesOf(row) }));
    await run(create, { batch });
    done += batch.length;
    progress(`${done} of ${edges.fresh.length + edges.changed.length} relationships`);
  }
}

const once = () => '';
const labelOf = ({ label }: Pick<NodeRow, 'label'>) => label;

/** The statement that creates edges of the type and between the labels of an edge. */
const creation = ({ type, from, to }: EdgeRow): string =>
  `UNWIND $batch AS row MATCH (a:${labelOfId(from)} {id: row.from}) MATCH (b:${labelOfId(to)} {id: row.to}) CREATE (a)-[edge:${type}]->(b) SET edge = row.properties`;

/** The label at the beginning of an id: Clause:晋政办发〔2026〕3号#一 */
const labelOfId = (id: string): string => {
  const label = LABELS.find((one) => id.startsWith(`${one}:`));
  if (!label) throw new Error(`No label stands before the id ${id}`);
  return label;
};
