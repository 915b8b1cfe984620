import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphRows } from '../../graph-seed/graph-rows';
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

const withoutVersion = (data: Answer['data']) => JSON.stringify({ ...data, corpus: { ...data.corpus, version: null } });

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
  const answers = new Map<GraphRows, string>();
  /** The right answers of each version. The same texts may have another version when they are loaded again. */
  const right = new Map<string, Set<string | undefined>>();
  const walks = new Set<string>();
  for (const rows of [OTHER, ONE]) {
    const { generation } = await seed(graph, rows, 'before');
    const { data } = await ask(QUESTION);
    answers.set(rows, withoutVersion(data));
    right.set(generation, new Set([withoutVersion(data)]));
    walks.add(
      JSON.stringify((await ask('{ clauses(first: 500) { nodes { id } } }')).data.clauses.nodes.map(({ id }: { id: string }) => id)),
    );
  }
  expect(new Set(answers.values()).size).toBe(2);

  let loading = true;
  const count = { answers: 0, unavailable: 0, walks: 0, mixedWalks: 0, refusedCursors: 0 };
  const refusals: Refusal[] = [];
  const seen = new Map<string, Set<string>>();
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
      const { version } = data.corpus;
      seen.set(version, (seen.get(version) ?? new Set()).add(withoutVersion(data)));
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
          if (!walks.has(JSON.stringify(walk))) count.mixedWalks++;
        }
      } while (after !== null && loading);
    }
  };
  const clients = [...Array.from({ length: CLIENTS }, asking), paging(), paging()];
  for (let round = 0; round < ROUNDS; round++) {
    const rows = round % 2 ? ONE : OTHER;
    const { generation } = await seed(graph, rows, `${round}`);
    right.set(generation, new Set([answers.get(rows)]));
    while (!seen.has(generation)) await sleep(PAUSE);
  }
  loading = false;
  await Promise.all(clients);
  await app.close();
  console.info(JSON.stringify({ rounds: ROUNDS, ...count }));
  expect(count.mixedWalks).toBe(0);
  for (const [version, found] of seen) expect(found).toEqual(right.get(version));
  expect(refusals.filter((error) => !isOfReload(error))).toEqual([]);
  expect(reported).toEqual([]);
});
