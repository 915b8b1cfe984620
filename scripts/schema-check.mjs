import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildASTSchema, buildSchema, parse, printSchema } from 'graphql';
import { ROOT } from './setup.mjs';

/**
 * `npm run schema:check [-- folder]`: compares the schema in a folder (default `schema/`) with the published contract in
 * `baseline/contract.graphql`. It names each breaking change, and exits with 1 if there is one. With `--renew` and without breaking changes,
 * the schema becomes the published contract.
 */
const renews = process.argv.includes('--renew');
const [folder = join(ROOT, 'schema')] = process.argv.slice(2).filter((one) => one !== '--renew');
const BASELINE = join(folder, 'baseline', 'contract.graphql');
const HEAD = `# The public contract as it was last published: front ends, analysts' tools and gateways rely on every name below, with its arguments,
# nullability and meaning. Written by "npm run schema:check -- --renew" with each release (CONTRIBUTING.md); not by hand.

`;

const now = current();
const changes = await diff(buildSchema(readFileSync(BASELINE, 'utf8')), now);
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
for (const { message } of breaking) console.log(`Breaking: ${message}.`);
if (breaking.length > 0) process.exitCode = 1;
else {
  if (renews) writeFileSync(BASELINE, `${HEAD}${printSchema(now)}\n`);
  console.log(`Nothing breaks the published contract; ${changes.length} other changes since${renews ? ', published now' : ''}.`);
}

/** The schema as clients see it, without the directives of federation. */
function current() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return buildSchema(printSchema(buildASTSchema(parse(text), { assumeValidSDL: true })));
}
