import { load } from '../../graph-seed/load';
import { standingGraph } from '../../graph-seed/loading/standing';
import { deliver, run } from '../../graph-seed/pipeline';
import type { Graph } from '../../src/graph/neo4j';
import { type Answer, service, type TestService, testGraph } from '../api/fixture';
import { CORPUS } from './paths';

/** Loads the shipped texts, unless the graph holds them. */
export async function loadShipped(graph: Graph, rows = run(deliver([CORPUS])).rows): Promise<void> {
  const standing = await standingGraph(graph);
  if (standing?.madeFrom !== rows.digest) {
    await graph.write('MATCH (node) DETACH DELETE node');
    await load(graph, rows, rows.digest);
  }
}

/** The service over the shipped texts for all tests of a file. Files that run later reuse the loaded graph. */
export function servingShipped() {
  const graph = testGraph();
  const { rows } = run(deliver([CORPUS]));
  let api: TestService | undefined;
  beforeAll(async () => {
    await loadShipped(graph, rows);
    api = await service(graph, { answerCache: 50_000_000 });
  });
  afterAll(async () => {
    await api?.app.close();
    await graph.close();
  });
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    if (!api) throw new Error('The service did not start.');
    return api.ask(query, variables);
  };
  /** Data and warnings of an answer without errors. */
  const told = async (query: string, variables?: Record<string, unknown>) => {
    const answer = await ask(query, variables);
    expect(answer.errors).toBeUndefined();
    const warnings = (answer.extensions?.warnings ?? []) as readonly { argument: string; message: string }[];
    return { data: answer.data, warnings };
  };
  return { rows, ask, told };
}
