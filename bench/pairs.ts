import { join } from 'node:path';
import { link } from '../graph-seed/link';
import { deliver } from '../graph-seed/pipeline';
import { readPlainFile } from '../graph-seed/texts';
import { maker } from './made-up';

/**
 * `npm run bench:pairs -- 100 300`: so many made-up documents read and linked in this process: seconds of CPU for each, awards, and edges between awards and
 * between clauses. Linear work shows the same edges and seconds a document in every line.
 */
const SEED = 16;
const made = maker(deliver([join(__dirname, '..', '..', 'graph-seed', 'corpus')]), SEED);
const seconds = <T>(work: () => T): [T, number] => {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return [result, (user + system) / 1e6];
};
const cell = (value: string | number) => String(value).padStart(12);

console.log(['documents', 'clauses', 'awards', 'stacking', 'same matter', 'overlaps', 'read s', 'link s'].map(cell).join(''));
for (const count of process.argv.slice(2).map(Number)) {
  const files = made(count);
  const [texts, read] = seconds(() => files.flatMap(({ name, bytes }) => readPlainFile(name, bytes).texts));
  const facts = new Map(texts.flatMap((text) => [...text.facts]));
  const [linked, linking] = seconds(() =>
    link(
      texts.map(({ segment }) => segment),
      facts,
      texts.flatMap(({ titles }) => titles),
    ),
  );
  const { clauses, awards, stackings, overlaps } = linked;
  const same = stackings.filter(({ relation }) => relation === 'SAME_MATTER').length;
  console.log(
    [count, clauses.length, awards.length, stackings.length, same, overlaps.length, read.toFixed(1), linking.toFixed(1)].map(cell).join(''),
  );
}
