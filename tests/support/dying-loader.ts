import { readFileSync } from 'node:fs';
import type { GraphRows } from '../../graph-seed/graph-rows';
import { load } from '../../graph-seed/load';
import { connect, type Run } from '../../src/graph/neo4j';
import { testAddress } from './test-address';

/**
 * Loads rows from a JSON file into the graph at TEST_NEO4J_URI. Kills itself after the nth answered statement that contains `words`.
 * `inOne` limits the changes of one transaction.
 */
const [file = '', words = '', nth = '', inOne] = process.argv.slice(2);
const rows: GraphRows = JSON.parse(readFileSync(file, 'utf8'));
const graph = connect(testAddress());

let left = Number(nth);
const deadly = (run: Run): Run => {
  return async (statement, parameters) => {
    const answer = await run(statement, parameters);
    if (statement.includes(words) && --left === 0) process.kill(process.pid, 'SIGKILL');
    return answer;
  };
};

load(
  { ...graph, write: deadly(graph.write), writeTransaction: (work) => graph.writeTransaction((run) => work(deadly(run))) },
  rows,
  'dying',
  inOne === undefined ? {} : { inOne: Number(inOne) },
).then(() => graph.close());
