import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const require = createRequire(import.meta.url);

/** What `npm start` offers to try. */
export const EXAMPLE =
  '{ search(text: "专精特新", kinds: [CLAUSE], first: 3) { edges { snippet node { ... on Clause { document { title } locator } } } } }';

/** The questions that the project shows: the one to try, the playground's first, those of README.md. So they are what is asked first. */
export function shownQuestions() {
  const { FIRST_QUERY } = require('../dist/src/playground.js');
  const file = join(ROOT, 'README.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [EXAMPLE, FIRST_QUERY, ...[...text.matchAll(/^```graphql\n(.*?)^```$/gmsu)].map(([, question]) => question)];
}
