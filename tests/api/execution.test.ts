import { buildSchema, type GraphQLObjectType, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { executed } from '../../src/answer/execution';
import { badInput, unavailable } from '../../src/errors';
import type { ResolverContext } from '../../src/resolvers/context';

const schema = buildSchema(`
  type Query { things(first: Int! = 2): [Thing!]! refused(first: Int): Int away: Int }
  type Thing { name: String lacking: String }
`);
const calls = { away: 0 };
const fields = (schema.getQueryType() as GraphQLObjectType).getFields();
const RESOLVERS: Readonly<Record<string, (args: { first?: number }) => unknown>> = {
  things: ({ first = 0 }) => Array.from({ length: first }, (_, i) => ({ name: `thing ${i}` })),
  refused: ({ first = 0 }) => {
    if (first < 0) throw badInput('first', 'first must not be negative.');
    return first;
  },
  away: async () => {
    if (++calls.away > 2) throw unavailable('DATABASE');
    return calls.away;
  },
};
for (const [name, resolve] of Object.entries(RESOLVERS))
  Object.assign(fields[name] ?? {}, { resolve: (_: unknown, args: object) => resolve(args) });

/** The answers, as JSON, to one document with each of the given variables in turn. */
async function answers(text: string, ...variables: object[]): Promise<unknown[]> {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const all: unknown[] = [];
  for (const given of variables) {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...given });
    all.push(JSON.parse(JSON.stringify(await executed({ schema, document, variableValues: coerced }, {} as ResolverContext))));
  }
  return all;
}

const things = (count: number) => ({ data: { things: Array.from({ length: count }, (_, i) => ({ name: `thing ${i}` })) } });

test('an operation asked again gives the answer to its variables', async () => {
  const asked = await answers('query ($first: Int! = 1) { things(first: $first) { name } }', {}, { first: 3 }, {}, { first: 0 });
  expect(asked).toEqual([things(1), things(3), things(1), things(0)]);
});

test('a property that was not read is an error each time', async () => {
  for (const answer of await answers('{ things { lacking } }', {}, {}, {})) {
    expect(answer).toMatchObject({ errors: [{ path: ['things', 0, 'lacking'] }, { path: ['things', 1, 'lacking'] }] });
  }
});

test('an error stands only in the answers that it belongs to', async () => {
  const asked = await answers('query ($first: Int) { refused(first: $first) }', { first: 1 }, { first: 2 }, { first: -1 }, { first: 3 });
  const refused = {
    data: { refused: null },
    errors: [
      {
        message: 'first must not be negative.',
        locations: [{ line: 1, column: 23 }],
        path: ['refused'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
    ],
  };
  expect(asked).toEqual([{ data: { refused: 1 } }, { data: { refused: 2 } }, refused, { data: { refused: 3 } }]);
});

test('@skip and @include follow the variables of each request', async () => {
  const text = 'query ($on: Boolean!) { things(first: 1) { ...A @include(if: $on) } refused(first: 1) } fragment A on Thing { name }';
  const [on, off] = [{ data: { things: [{ name: 'thing 0' }], refused: 1 } }, { data: { things: [{}], refused: 1 } }];
  expect(await answers(text, { on: true }, { on: false }, { on: true }, { on: false })).toEqual([on, off, on, off]);
});

test('an outage is thrown instead of a partial answer', async () => {
  calls.away = 0;
  const outage = { extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'DATABASE' } };
  await expect(answers('{ away things { name } }', {}, {}, {})).rejects.toMatchObject(outage);
  expect(calls.away).toBe(3);
  await expect(answers('{ away things { name } }', {})).rejects.toMatchObject(outage);
});
