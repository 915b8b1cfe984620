import fc from 'fast-check';
import { parse, visit } from 'graphql';
import { load } from '../../graph-seed/load';
import { subgraph } from '../../src/resolvers/schema';
import { questionAbout, thingsIn, typesWithFields } from '../support/fields-alone';
import { faultsOf } from '../support/fuzz-answers';
import { MIXED } from '../support/fuzz-graph';
import { type Asked, printed } from '../support/fuzz-print';
import { queries } from '../support/fuzz-queries';
import { tries } from '../support/fuzz-runs';
import { service, type TestService, testGraph } from './fixture';

const graph = testGraph();
let fresh: TestService;
let caching: TestService;

beforeAll(async () => {
  await graph.write('MATCH (node) DETACH DELETE node');
  await load(graph, MIXED, 'fuzz');
  // The queries have cursors of this generation.
  await graph.write("MATCH (corpus:Corpus {id: 'corpus'}) SET corpus.generation = $digest", { digest: MIXED.digest });
  fresh = await service(graph);
  caching = await service(graph, { answerCache: 50_000_000 });
});
afterAll(async () => {
  for (const one of [fresh, caching]) await one?.app.close();
  await graph.close();
});

/** The most statements that a query may take: four a field (`search` has four kinds), one a filter value, one a kind of thing. */
function bound({ query, variables }: Asked): number {
  const filters = Object.values(variables).filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
  let [selected, given] = [0, filters.flatMap((value) => Object.keys(value as object)).length];
  const select = () => void selected++;
  visit(parse(query), { Field: select, FragmentSpread: select, ObjectField: () => void given++ });
  return 16 + 4 * selected + given;
}

/** Error texts are left out, because GraphQL does not say which of several errors under one null is reported. */
async function answered(by: TestService, { query, variables }: Asked) {
  const { status, data, errors } = await by.ask(query, variables);
  return { status, data, hasErrors: errors !== undefined };
}

test('any valid query is answered without an internal error, within its bound of statements, and the same each time', async () => {
  const asked = queries(subgraph()).map(printed);
  await fc.assert(
    fc.asyncProperty(asked, async (one) => {
      fresh.reported.length = 0;
      const before = graph.statements();
      const { status, ...body } = await fresh.ask(one.query, one.variables);
      expect(graph.statements() - before).toBeLessThanOrEqual(bound(one));
      expect(fresh.reported).toEqual([]);
      expect(faultsOf(body)).toEqual([]);
      const told = body.errors?.filter(({ message }) => !message.startsWith('Too many validation errors')) ?? [];
      const codes = told.map(({ extensions }) => extensions.code);
      expect(codes.filter((code) => code !== 'BAD_USER_INPUT' && code !== 'LIMIT_EXCEEDED')).toEqual([]);
      expect(status).toBe(codes.includes('LIMIT_EXCEEDED') ? 400 : 200);
      const first = { status, data: body.data, hasErrors: body.errors !== undefined };
      expect(await answered(fresh, one)).toEqual(first);
      expect(await answered(caching, one)).toEqual(first);
      expect(await answered(caching, one)).toEqual(first);
    }),
    tries(20),
  );
});

test.each(typesWithFields(subgraph()))('the value of a field of %s does not depend on the other selected fields', async (type, fields) => {
  const ask = async (asked: readonly string[]) => {
    const { data, errors } = await fresh.ask(questionAbout(type, asked));
    expect(errors).toBeUndefined();
    return thingsIn(type, data);
  };
  const whole = await ask(fields);
  expect(whole.length).toBeGreaterThan(0);
  for (const field of fields) {
    const [name = ''] = field.split(' ');
    expect(await ask([field])).toEqual(whole.map((thing) => ({ [name]: thing[name] })));
  }
});

test('one query finds things of all types by id, with a fragment on each type', async () => {
  const { data } = await fresh.ask(`{
    documents(first: 1) { nodes { id jurisdiction { id } } } clauses(first: 1) { nodes { id } } departments(first: 1) { nodes { id } }
    awards(first: 1) { nodes { id } } awardTypes { id } beneficiaries { id } matters { id }
    stacking(a: {}, b: {}, first: 1) { nodes { id verdict } } overlaps(first: 1) { nodes { id kind } }
  }`);
  const { documents, clauses, departments, awards, awardTypes, beneficiaries, matters, stacking, overlaps } = data;
  const pages = [documents, clauses, departments, awards, stacking, overlaps].map(({ nodes }) => nodes[0]);
  const things = [...pages, documents.nodes[0].jurisdiction, awardTypes[0], beneficiaries[0], matters[0]];
  const ids = things.map(({ id }) => id);
  const { data: found, errors } = await fresh.ask(
    `query ($ids: [ID!]!) { nodes(ids: $ids) {
      id ...on Document { title } ...on Clause { locator heading } ...on Department { name } ...on Award { condition maxYuan }
      ...on StackingAssessment { verdict } ...on Overlap { kind } ...on AwardType { code } ...on Jurisdiction { level }
    } }`,
    { ids },
  );
  expect(errors).toBeUndefined();
  expect(found.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(found.nodes[4]).toEqual(stacking.nodes[0]);
  expect(found.nodes[5]).toEqual(overlaps.nodes[0]);
});
