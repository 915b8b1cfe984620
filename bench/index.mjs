import { join } from 'node:path';
import { run } from '../scripts/child.mjs';
import { openScratchGraph } from '../scripts/graph.mjs';
import { live } from '../scripts/lifetime.mjs';
import { build, install, ROOT } from '../scripts/setup.mjs';

/** `npm run bench`: compares the service with hand-written Cypher, on a scratch Neo4j. bench/options.ts reads the arguments. */
await live(async () => {
  await install();
  await build();
  const { uri, user, password } = await openScratchGraph();
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, HOST, PORT, ...env } = process.env;
  const address = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return run(process.execPath, [join(ROOT, 'dist', 'bench', 'main.js'), ...process.argv.slice(2)], { env: { ...env, ...address } });
});
