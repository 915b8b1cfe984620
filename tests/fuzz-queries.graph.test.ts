import fc from 'fast-check';
import { parse, visit } from 'graphql';
import { load } from '../graph-seed/load';
import { subgraph } from '../src/schema';
import { type Answer, service, type TestService, testGraph } from './api-fixture';
import { faultsOf } from './support/fuzz-answers';
import { MIXED } from './support/fuzz-graph';
import { type Asked, printed } from './support/fuzz-print';
import { queries } from './support/fuzz-queries';
import { tries } from './support/fuzz-runs';

jest.setTimeout(7_200_000);

const graph = testGraph();
let fresh: TestService;
let caching: TestService;

beforeAll(async () => {
  await graph.write('MATCH (node) DETACH DELETE node');
  await load(graph, MIXED, 'fuzz');
  fresh = await service(graph);
  caching = await service(graph, { rowCache: 50_000_000 });
});
afterAll(async () => {
  for (const one of [fresh, caching]) await one?.app.close();
  await graph.close();
});

/** Fields of a document, each as often as a fragment brings it in once more, and values given to them. */
function size({ query, variables }: Asked): number {
  let parts = 0;
  visit(parse(query), { Field: () => void parts++, FragmentSpread: () => void parts++, ObjectField: () => void parts++ });
  return parts + Object.keys(variables).length;
}

async function counted(asked: Asked): Promise<{ answer: Answer; statements: number }> {
  const before = graph.statements();
  const answer = await fresh.ask(asked.query, asked.variables);
  return { answer, statements: graph.statements() - before };
}

const faults: Record<string, number> = {};
let most = 0;

test('any valid query is answered, without a fault of ours, within statements that its shape bounds, and the same each time', async () => {
  const asked = queries(subgraph()).map(printed);
  await fc.assert(
    fc.asyncProperty(asked, async (one) => {
      const { answer, statements } = await counted(one);
      const { status, ...body } = answer;
      const key = `${status} ${body.errors?.map((e) => e.extensions.code).join() ?? (body.data === undefined ? '' : 'data')}`;
      faults[key] = (faults[key] ?? 0) + 1;
      most = Math.max(most, statements / (size(one) + 2));
      expect([fresh.reported, caching.reported].flat().map(String)).toEqual([]);
      expect(faultsOf(body)).toEqual([]);
      expect(body.errors?.map((e) => e.extensions.code).filter((c) => c !== 'BAD_USER_INPUT' && c !== 'LIMIT_EXCEEDED') ?? []).toEqual([]);
      expect([200, 400]).toContain(status);
      expect(statements).toBeLessThanOrEqual(3 * size(one) + 4);
      expect((await fresh.ask(one.query, one.variables))).toEqual(answer);
      expect((await caching.ask(one.query, one.variables))).toEqual(answer);
      expect((await caching.ask(one.query, one.variables))).toEqual(answer);
    }),
    tries(60),
  );
  process.stdout.write(JSON.stringify({ faults, most }));
});
