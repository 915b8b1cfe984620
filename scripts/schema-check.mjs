import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildASTSchema, buildSchema, parse, printSchema } from 'graphql';
import { ROOT } from './setup.mjs';

/**
 * `npm run schema:check [-- folder]`: whether what was published, `baseline/contract.graphql` in the folder (`schema/` where left out), can
 * still be asked of the schema in that folder. Names each breaking change and exits with 1 where there is one. With `--renew` the schema is
 * published: where nothing breaks, the baseline becomes what the schema is.
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

/** The schema as a client sees it, without the directives that only federation reads. */
function current() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return buildSchema(printSchema(buildASTSchema(parse(text), { assumeValidSDL: true })));
}
