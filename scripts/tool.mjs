import { join } from 'node:path';
import { run } from './child.mjs';
import { live } from './lifetime.mjs';
import { build, install, ROOT } from './setup.mjs';

/** `npm run facts`, `reach`, `score`, `bench:extraction`: builds, and runs a tool of `bench/` in the folder in which npm was called. */
await live(async () => {
  await install();
  await build();
  const [tool, ...args] = process.argv.slice(2);
  return run(process.execPath, [join(ROOT, 'dist', 'bench', tool), ...args], { cwd: process.env.INIT_CWD });
});
