import { isEnough, type Reach } from './measure';
import type { Part } from './parts';
import { changes, type Row } from './tasks';

/** The number of things whose extracted facts change, and of things that other stages change. */
const facts = ({ changed }: Reach): number => changed.get('extract')?.size ?? 0;
const others = ({ changed }: Reach): number => [...changed].reduce((sum, [stage, of]) => sum + (stage === 'extract' ? 0 : of.size), 0);

function totals(name: string, rows: readonly Row[]): string {
  const useless = rows.filter(({ reach }) => !changes(reach));
  const absent = useless.filter(({ part }) => part.units.length === 0).length;
  const few = rows.filter(({ reach }) => reach.texts.size < 2 && !reach.breaks).length;
  return `${rows.length} ${name}: ${useless.length} change nothing (${absent} match nothing), ${few} are needed by fewer than two texts`;
}

const cut = (text: string) => ([...text].length > 60 ? `${[...text].slice(0, 59).join('')}…` : text).replace(/\n/gu, '\\n');

/**
 * Totals, then a line for each part, the useless ones first.
 * @param together The changes without all parts that change nothing alone.
 */
export function table(rows: readonly Row[], together: Reach): string {
  const of = (kind: Part['kind']) => rows.filter(({ part }) => part.kind === kind);
  const sorted = [...rows].sort(
    (a, b) =>
      Number(a.reach.breaks) - Number(b.reach.breaks) ||
      a.reach.texts.size - b.reach.texts.size ||
      facts(a.reach) - facts(b.reach) ||
      others(a.reach) - others(b.reach) ||
      (a.part.file < b.part.file ? -1 : a.part.file > b.part.file ? 1 : a.part.line - b.part.line),
  );
  const number = (value: number | string) => String(value).padStart(7);
  return [
    totals('patterns', of('pattern')),
    totals('words', of('word')),
    `Without all that change nothing alone: ${together.breaks ? 'the code does not run' : `${facts(together)} clauses change, ${others(together)} others, in ${together.texts.size} texts`}`,
    '',
    `${['texts', 'clauses', 'others'].map(number).join(' ')}  place`,
    ...sorted.map(({ part, reach }) => {
      const all = [reach.texts.size, facts(reach), others(reach)].map((count) => (isEnough(reach) ? `${count}+` : count));
      const figures = reach.breaks ? ['needed', '', ''] : all;
      return `${figures.map(number).join(' ')}  ${part.file}:${part.line}  ${cut(part.text)}`;
    }),
  ].join('\n');
}
