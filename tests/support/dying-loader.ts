import { readFileSync } from 'node:fs';
import type { GraphRows } from '../../graph-seed/graph-rows';
import { load } from '../../graph-seed/load';
import { connect, type Run } from '../../src/graph/neo4j';
import { testAddress } from './test-address';

/**
 * Loads rows, kept in a file as JSON, into the graph at TEST_NEO4J_URI, and is killed as soon as a statement has been answered in which these
 * words stand, the nth that has them. `inOne` is how much one transaction may have.
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
  undefined,
  [],
  inOne === undefined ? undefined : Number(inOne),
).then(() => graph.close());
