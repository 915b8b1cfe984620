import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { factLines } from '../explain';
import type { Result } from '../pipeline';

const FACTS = join(resolve(__dirname, '..', '..', '..'), 'node_modules', '.cache', 'policy-graph', 'facts.txt');

/** Facts of this run against those of the last report, which this one becomes. */
export function report(result: Result): string[] {
  const now = factLines(result);
  const before = existsSync(FACTS) ? readFileSync(FACTS, 'utf8').split('\n').filter(Boolean) : null;
  const [old, fresh] = [new Set(before ?? now), new Set(now)];
  const [lost, gained] = [[...old].filter((line) => !fresh.has(line)), now.filter((line) => !old.has(line))];
  mkdirSync(dirname(FACTS), { recursive: true });
  writeFileSync(FACTS, now.join('\n'));
  const compared = before ? `, ${gained.length} gained, ${lost.length} lost` : ', first report';
  return [...lost.map((line) => `- ${line}`), ...gained.map((line) => `+ ${line}`), `${now.length} facts${compared}`];
}
