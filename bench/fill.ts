import type { EdgeRow, GraphRows } from '../graph-seed/graph-rows';
import { grouped } from '../graph-seed/grouped';
import { AWAIT_INDEXES, FORGET_PLANS, INDEXES } from '../src/graph/indexes';
import { CORPUS_LABEL, type CorpusProperties, MODEL } from '../src/graph/model';
import type { Graph } from '../src/graph/neo4j';
import { copiesOf } from './copies';

/** Empties a graph, whatever its size. */
export const WIPE = 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS';
const SET_CORPUS = `CREATE (corpus:${CORPUS_LABEL}) SET corpus = $properties`;

/** Full text indexes. They are created after the load, because updating them during it takes longer than the load itself. */
const OF_WORDS = INDEXES.filter((statement) => statement.includes("'cjk'"));
const OTHERS = INDEXES.filter((statement) => !OF_WORDS.includes(statement));

/**
 * Fills the graph with copies of the rows, in place of its content, as a complete generation.
 * @param isSearched Whether full text indexes are created.
 */
export async function fill(
  graph: Graph,
  rows: GraphRows,
  copies: number,
  generation: string,
  progress: (line: string) => void,
  isSearched = false,
) {
  await graph.write(WIPE);
  for (const statement of OTHERS) await graph.write(statement);
  let done = 0;
  for (const { nodes, edges } of copiesOf(rows, copies)) {
    for (const [label, batch] of grouped(nodes, (node) => node.label)) {
      await graph.write(`UNWIND $rows AS row CREATE (node:${label}) SET node = row`, {
        rows: batch.map(({ id, properties }) => ({ ...properties, id })),
      });
    }
    for (const [pattern, batch] of grouped(edges, patternOf)) {
      await graph.write(`UNWIND $batch AS row ${pattern} SET edge = row.properties`, { batch });
    }
    done++;
    if (done % 10 === 0 || done === copies) progress(`${done} of ${copies} copies of the corpus are loaded`);
  }
  for (const statement of [...(isSearched ? OF_WORDS : []), AWAIT_INDEXES, FORGET_PLANS]) await graph.write(statement);
  const loadedAt = new Date().toISOString();
  const properties = {
    id: 'corpus',
    state: 'COMPLETE',
    generation,
    madeFrom: generation,
    loadedAt,
    model: MODEL,
    folders: [],
    notRead: '[]',
  } satisfies CorpusProperties;
  await graph.write(SET_CORPUS, { properties });
}

/** Ids begin with their label. */
function patternOf({ type, from, to }: EdgeRow): string {
  const [a, b] = [from, to].map((id) => id.slice(0, id.indexOf(':')));
  return `MATCH (a:${a} {id: row.from}) MATCH (b:${b} {id: row.to}) CREATE (a)-[edge:${type}]->(b)`;
}
