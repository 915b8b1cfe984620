import { join } from 'node:path';
import { extract } from '../graph-seed/extract/engine';
import { RULES } from '../graph-seed/extract/rules';
import { fold } from '../graph-seed/passage';
import { deliver, run } from '../graph-seed/pipeline';
import type { ClauseText } from '../graph-seed/types';

/**
 * `npm run bench:extraction`: characters per second of the rules, for 1, 10 and 100 times the corpus, and for one clause 1, 10 and 100 times as
 * long. Linear work has the same speed in every line. The last column is the ratio to the first line.
 */
const { linked } = run(deliver([join(__dirname, '..', '..', 'graph-seed', 'corpus')]));
const texts = linked.clauses.map((clause) => fold(clause.segment.words.text));
const clause = (words: string): ClauseText => ({
  words,
  kind: 'POINT',
  above: [],
  document: { number: null, title: null, level: 'PROVINCIAL', year: 2024 },
});

function speed(works: readonly string[]): number {
  const characters = works.reduce((sum, words) => sum + words.length, 0);
  const begun = process.hrtime.bigint();
  for (const words of works) extract(clause(words), RULES);
  return characters / (Number(process.hrtime.bigint() - begun) / 1e9);
}

function table(name: string, works: (times: number) => string[]): void {
  speed(works(1));
  const first = speed(works(1));
  for (const times of [1, 10, 100]) {
    const now = times === 1 ? first : speed(works(times));
    console.log(
      `${name.padEnd(14)} ${String(times).padStart(3)} ×  ${Math.round(now).toLocaleString('en').padStart(10)} characters/s  ${(now / first).toFixed(2)}`,
    );
  }
}

table('corpus', (times) => Array.from({ length: times }, () => texts).flat());
table('one clause', (times) => [texts.slice(0, 20).join('').repeat(times)]);
