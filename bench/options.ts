import { parseArgs } from 'node:util';
import { QUESTIONS } from './questions';

export interface Options {
  /** Sizes of the graph, in corpora. */
  readonly sizes: readonly number[];
  /** Numbers of the questions, from 1. */
  readonly questions: readonly number[];
}

/**
 * What `npm run bench -- …` is given: `--size 1` (1 and 60 where left out), `--question 4` (all where left out); both may be repeated.
 * @throws Error with one sentence for anything else.
 */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { size: { type: 'string', multiple: true }, question: { type: 'string', multiple: true } },
  });
  return {
    sizes: values.size?.map((size) => whole('--size', size, 1_000)) ?? [1, 60],
    questions: values.question?.map((number) => whole('--question', number, QUESTIONS.length)) ?? QUESTIONS.map((_, i) => i + 1),
  };
}

function whole(option: string, value: string, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Error(`${option} is "${value}": it must be a whole number from 1 to ${most}.`);
}
