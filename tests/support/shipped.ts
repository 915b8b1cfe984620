import { load } from '../../graph-seed/load';
import { deliver, run } from '../../graph-seed/pipeline';
import { type Answer, service, type TestService, testGraph } from '../api/fixture';
import { CORPUS } from './paths';

/** The service over the shipped texts for all tests of a file. Files that run later reuse the loaded graph. */
export function servingShipped() {
  const graph = testGraph();
  const { rows } = run(deliver([CORPUS]));
  let api: TestService | undefined;
  beforeAll(async () => {
    const [standing] = await graph.read('MATCH (corpus:Corpus {id: "corpus"}) RETURN corpus.generation AS generation');
    if (standing?.generation !== rows.generation) {
      await graph.write('MATCH (node) DETACH DELETE node');
      await load(graph, rows, 'shipped');
    }
    api = await service(graph, { rowCache: 50_000_000 });
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
