import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, isScalarType } from 'graphql';
import { createServer } from '../../src/http/server';
import { ROOT } from '../support/paths';

/** No query here needs a graph. */
const graph = { read: () => Promise.reject(new Error('away')), connections: () => 0, isOneServer: false };
const folder = mkdtempSync(join(tmpdir(), 'policy-graph-clients-'));
let app: FastifyInstance;

beforeAll(async () => {
  app = await createServer({ graph, settings: { logLevel: 'silent' } });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(query: string) {
  return (await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();
}

test('introspection shows the contract without the additions of federation', async () => {
  const { data } = (await ask(getIntrospectionQuery())) as { data: IntrospectionQuery };
  const schema = buildClientSchema(data);
  const scalars = Object.values(schema.getTypeMap()).filter(isScalarType);
  expect(scalars.map(({ name }) => name).sort()).toEqual(['Boolean', 'Date', 'DateTime', 'Float', 'ID', 'Int', 'String', 'Yuan']);
  expect(
    schema
      .getDirectives()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['deprecated', 'include', 'oneOf', 'skip', 'specifiedBy']);
  expect(Object.keys(schema.getTypeMap()).filter((name) => /^_[^_]|__.*__|[a-z]__/u.test(name))).toEqual([]);
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => name.startsWith('_'))).toEqual([]);
  expect((await ask('{ __type(name: "_Entity") { name } }')).data).toEqual({ __type: null });
});

test('gateways get the text of the subgraph', async () => {
  const { data } = await ask('{ _service { sdl } __typename }');
  expect(data._service.sdl).toContain('interface Node @key(fields: "id")');
});

test('a strict generator of types accepts the schema', async () => {
  writeFileSync(join(folder, 'schema.json'), JSON.stringify((await ask(getIntrospectionQuery())).data));
  writeFileSync(
    join(folder, 'a.graphql'),
    'query Lapsing($by: Date) { documents(filter: { endsBy: $by }) { nodes { number dateDocument } } }',
  );
  const config = {
    schema: join(folder, 'schema.json'),
    documents: join(folder, 'a.graphql'),
    generates: {
      [join(folder, 'types.ts')]: {
        plugins: ['typescript'],
        config: { strictScalars: true, scalars: { Date: 'string', DateTime: 'string', Yuan: 'number' } },
      },
    },
  };
  writeFileSync(join(folder, 'codegen.json'), JSON.stringify(config));
  const generator = join(ROOT, 'node_modules', '.bin', 'graphql-codegen');
  await promisify(execFile)(generator, ['--config', join(folder, 'codegen.json')], { cwd: ROOT });
  const types = readFileSync(join(folder, 'types.ts'), 'utf8');
  expect(types).toContain('export type StackingAssessment');
  expect(types).not.toMatch(/_Any|FieldSet|: unknown/u);
});
