import { join } from 'node:path';
import { run } from '../scripts/child.mjs';
import { openScratchGraph } from '../scripts/graph.mjs';
import { live } from '../scripts/lifetime.mjs';
import { build, install, ROOT } from '../scripts/setup.mjs';

/** `npm run bench:pairs -- 100 300`: measures how reading, linking and loading grow, on a scratch Neo4j. See bench/pairs.ts. */
await live(async () => {
  await install();
  await build();
  const { uri, user, password, home } = await openScratchGraph();
  const address = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j', NEO4J_HOME: home ?? '' };
  const args = [join(ROOT, 'dist', 'bench', 'pairs.js'), ...process.argv.slice(2)];
  return run(process.execPath, args, { env: { ...process.env, ...address } });
});
