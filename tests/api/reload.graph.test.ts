import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { load as seed } from '../../graph-seed/load';
import { deliver, run } from '../../graph-seed/pipeline';
import { FULL } from '../support/full';
import { CORPUS } from '../support/paths';
import { type Answer, load, service, testGraph } from './fixture';

/** Loads while clients ask. */
const ROUNDS = FULL ? 50 : 3;
const CLIENTS = 4;
/** Milliseconds between the requests of a client, which leave the processor to the loads. */
const PAUSE = 20;

const QUESTION = `{
  corpus { version counts { documents clauses departments } }
  documents { totalCount nodes { number title issuers { name } clauses(first: 20) { totalCount nodes { locator text force(asOf: "2026-11-21") { status until } } } } }
}`;
const PAGE = 'query($after: String) { clauses(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';

type Refusal = NonNullable<Answer['errors']>[number];
const isOfReload = ({ message, extensions }: Refusal) =>
  extensions.reason === 'RELOADED' || message === 'after is a cursor of an older corpus: it was loaded anew since. Start again.';

const graph = testGraph();
afterAll(() => graph.close());

const corpusOf = (...names: string[]) => run(deliver(names.map((name) => join(CORPUS, name)))).rows;
const [ONE, OTHER] = [
  corpusOf('000_755d372cb2cd5c5f.txt', '001_dbdc8b46247601d6.txt'),
  corpusOf('001_dbdc8b46247601d6.txt', '003_900dd8fe0e4a057b.txt'),
] as const;

test('clients that ask during loads see one generation at a time, across pages too', async () => {
  await load(graph, { nodes: [], edges: [] });
  const { ask, app, reported } = await service(graph, { answerCache: 10_000_000 }, { isOneServer: true });
  const right = new Map<string, unknown>();
  const walks = new Map<string, string[]>();
  for (const rows of [OTHER, ONE]) {
    await seed(graph, rows, rows.generation);
    right.set(rows.generation, (await ask(QUESTION)).data);
    walks.set(
      rows.generation,
      (await ask('{ clauses(first: 500) { nodes { id } } }')).data.clauses.nodes.map(({ id }: { id: string }) => id),
    );
  }
  expect(new Set([...right.values()].map((answer) => JSON.stringify(answer))).size).toBe(2);

  let loading = true;
  const count = { answers: 0, mixed: 0, unavailable: 0, walks: 0, mixedWalks: 0, refusedCursors: 0 };
  const refusals: Refusal[] = [];
  const seen = new Set<string>();
  const asking = async () => {
    while (loading) {
      await sleep(PAUSE);
      const { data, errors } = await ask(QUESTION);
      if (errors) {
        count.unavailable++;
        refusals.push(...errors);
        continue;
      }
      count.answers++;
      seen.add(data.corpus.version);
      if (JSON.stringify(data) !== JSON.stringify(right.get(data.corpus.version))) count.mixed++;
    }
  };
  const paging = async () => {
    while (loading) {
      const walk: string[] = [];
      let after: string | null = null;
      do {
        await sleep(PAUSE);
        const { data, errors }: Awaited<ReturnType<typeof ask>> = await ask(PAGE, { after });
        if (errors) {
          count.refusedCursors++;
          refusals.push(...errors);
          break;
        }
        walk.push(...data.clauses.nodes.map(({ id }: { id: string }) => id));
        after = data.clauses.pageInfo.hasNextPage ? data.clauses.pageInfo.endCursor : null;
        if (after === null) {
          count.walks++;
          if (![...walks.values()].some((whole) => JSON.stringify(whole) === JSON.stringify(walk))) count.mixedWalks++;
        }
      } while (after !== null && loading);
    }
  };
  const clients = [...Array.from({ length: CLIENTS }, asking), paging(), paging()];
  for (let round = 0; round < ROUNDS; round++) {
    const rows = round % 2 ? ONE : OTHER;
    await seed(graph, rows, rows.generation);
    seen.delete(rows.generation);
    while (!seen.has(rows.generation)) await sleep(PAUSE);
  }
  loading = false;
  await Promise.all(clients);
  await app.close();
  console.info(JSON.stringify({ rounds: ROUNDS, ...count }));
  expect(count).toMatchObject({ mixed: 0, mixedWalks: 0 });
  expect(seen).toEqual(new Set(right.keys()));
  expect(refusals.filter((error) => !isOfReload(error))).toEqual([]);
  expect(reported).toEqual([]);
});
