import { parentPort, workerData } from 'node:worker_threads';
import { connect, type Graph } from '../../src/graph/neo4j';
import type { Ahead } from './ahead';
import { readStanding, standingGraph } from './standing';

/** A thread that reads the standing graph at an address and answers with it: see `readAhead`. */
async function read(graph: Graph): Promise<Ahead | null> {
  const generation = await standingGraph(graph);
  return generation?.isSettled ? { generation, standing: await readStanding(graph.write) } : null;
}

const graph = connect(workerData);
read(graph)
  .catch(() => null)
  .then((ahead) => parentPort?.postMessage(ahead))
  .finally(() => graph.close());
