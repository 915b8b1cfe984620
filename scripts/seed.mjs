import { createRequire } from 'node:module';
import { load, openGraph, seed } from './graph.mjs';
import { live } from './lifetime.mjs';
import { build, install } from './setup.mjs';

const require = createRequire(import.meta.url);

/** What the loader answers without a graph. */
const NEEDS_NO_GRAPH = ['--dry-run', '--explain', '--help'];

/** `npm run seed -- …`: the loader, with a graph where it needs one. */
await live(async () => {
  await install();
  await build();
  const args = process.argv.slice(2);
  if (args.some((argument) => NEEDS_NO_GRAPH.includes(argument.split('=')[0]))) return load(args);
  return seed(await openGraph(require('../dist/src/config.js').readConfig(process.env)), args);
});
