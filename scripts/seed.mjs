import { createRequire } from 'node:module';
import { load, openGraph, seed } from './graph.mjs';
import { live } from './lifetime.mjs';
import { build, install } from './setup.mjs';

const require = createRequire(import.meta.url);

/** `npm run seed -- …`: runs the loader, with a graph if it needs one. Invalid arguments are reported before a graph is started. */
await live(async () => {
  await install();
  await build();
  const argv = process.argv.slice(2);
  const { complaint, readArguments } = require('../dist/graph-seed/seed/arguments.js');
  const wrong = complaint(argv, process.cwd());
  if (wrong) {
    console.error(wrong.text);
    return wrong.status;
  }
  const { help, show } = readArguments(argv, process.cwd());
  if (help || show) return load(argv);
  return seed(await openGraph(require('../dist/src/config.js').readConfig(process.env)), argv);
});
