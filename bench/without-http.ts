import { join } from 'node:path';
import { answering } from './process';
import type { Asking, Question } from './questions/question';
import type { Batch, Posed, Side, Taken } from './side';

/** Hand-written Cypher on the raw driver, in a separate process. */
export const rawDriver = (): Side =>
  asking(
    'driver-process.js',
    ({ cypher }) => cypher,
    (_, rows) => rows as unknown[],
  );

/** The service as a library, without HTTP and answer cache, in a separate process. */
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
