import { join } from 'node:path';
import { answering } from './process';
import type { Asking, Question } from './questions/question';
import type { Batch, Posed, Side, Taken } from './side';

/** The hand-written Cypher on the raw driver, in a process of its own. */
export const rawDriver = (): Side =>
  asking(
    'driver-process.js',
    ({ cypher }) => cypher,
    (_, rows) => rows as unknown[],
  );

/** The service without its caches, as a library in a process of its own. */
export const library = (): Side =>
  asking(
    'library-process.js',
    ({ graphql }) => graphql,
    ({ held }, data) => held(data),
  );

function asking(
  module: string,
  textOf: (question: Question) => string,
  held: (question: Question, answer: unknown) => readonly unknown[],
): Side {
  const { ask, close } = answering(join(__dirname, module), { ...process.env, NODE_ENV: 'production' });
  const pose = (question: Question, askings: readonly Asking[], batch: Batch | null) =>
    ask({ text: textOf(question), askings, batch } satisfies Posed);
  return {
    answer: async (question, one) => held(question, await pose(question, [one], null)),
    ask: async (question, askings, batch) => (await pose(question, askings, batch)) as Taken,
    close,
  };
}
