import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listen } from '../../src/http/server';
import { readManifest } from '../../src/http/trusted-documents';
import { ROOT } from '../support/paths';
import { corpus, documentNode, load, service, testGraph } from './fixture';

const EXAMPLE = 'examples/front-end';
const run = async (program: string, ...args: string[]) =>
  (await promisify(execFile)(process.execPath, [program, ...args], { cwd: ROOT })).stdout;
const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name);

const ending = (id: string, title: string, day: string) =>
  documentNode(id, {
    title,
    number: `晋政办发〔2023〕${id}号`,
    dateEndOfValidity: day,
    ends: day,
    beginsFrom: '2023-01-01',
    beginsBy: '2023-12-31',
  });

test('the example front end generates its types, compiles, and gets its answer by trusted documents alone', async () => {
  await run(bin('graphql-codegen'), '--config', `${EXAMPLE}/codegen.ts`);
  await run(bin('tsc'), '-p', EXAMPLE);
  const graph = testGraph();
  const documents = Array.from({ length: 45 }, (_, i) => ending(`${i + 1}`, `第${i + 1}号措施`, '2025-06-30'));
  await load(graph, { nodes: [corpus(), ...documents], edges: [] });
  const trustedDocuments = readManifest(join(ROOT, EXAMPLE, 'gql', 'persisted-documents.json'));
  const { app, ask } = await service(graph, { trustedDocuments, trustedDocumentsOnly: true });
  const url = `${await listen(app, '127.0.0.1', 0)}/graphql`;

  const lines = (await run('dist/front-end/index.js', url, '2025-01-01', '2025-12-31')).trim().split('\n');
  expect(lines).toHaveLength(45);
  expect(lines[44]).toBe('2025-06-30 第45号措施');
  expect((await ask('{ __typename }')).errors?.[0]?.extensions.code).toBe('UNTRUSTED_DOCUMENT');
  await app.close();
  await graph.close();
});
