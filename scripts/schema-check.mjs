import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildASTSchema, buildSchema, parse, printSchema } from 'graphql';
import { ROOT } from './setup.mjs';

/**
 * `npm run schema:check [folder]`: whether what was published, `schema/baseline/contract.graphql`, can still be asked of the schema in a
 * folder (`schema/` where left out). Names each breaking change and exits with 1 where there is one.
 */
const [folder = join(ROOT, 'schema')] = process.argv.slice(2);
const published = buildSchema(readFileSync(join(ROOT, 'schema', 'baseline', 'contract.graphql'), 'utf8'));
const changes = await diff(published, current());
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
for (const { message } of breaking) console.log(`Breaking: ${message}.`);
if (breaking.length === 0) console.log(`Nothing breaks the published contract; ${changes.length} other changes since.`);
else process.exitCode = 1;

/** The schema as a client sees it, without the directives that only federation reads. */
function current() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return buildSchema(printSchema(buildASTSchema(parse(text), { assumeValidSDL: true })));
}
