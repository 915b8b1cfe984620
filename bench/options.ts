import { parseArgs } from 'node:util';
import { QUESTIONS } from './questions';

export interface Options {
  /** Sizes of the graph, in corpora. */
  readonly sizes: readonly number[];
  /** True for the filtered lists in place of the questions. */
  readonly filters: boolean;
  /** Numbers of the questions, from 1. */
  readonly questions: readonly number[];
}

/**
 * Parses the arguments of `npm run bench`: `filters`; `--size 1` (default 1 and 60); `--question 4` (default all). Options can be repeated.
 * @throws Error with one sentence for invalid arguments
 */
export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { size: { type: 'string', multiple: true }, question: { type: 'string', multiple: true } },
  });
  const unknown = positionals.find((word) => word !== 'filters');
  if (unknown !== undefined) throw new Error(`"${unknown}" is not known: the argument is filters, or none for the questions.`);
  return {
    filters: positionals.length > 0,
    sizes: values.size?.map((size) => whole('--size', size, 1_000)) ?? [1, 60],
    questions: values.question?.map((number) => whole('--question', number, QUESTIONS.length)) ?? QUESTIONS.map((_, i) => i + 1),
  };
}

function whole(option: string, value: string, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Error(`${option} is "${value}": it must be a whole number from 1 to ${most}.`);
}
