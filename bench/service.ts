import { join } from 'node:path';
import { poster } from './http';
import { answering } from './process';
import type { Asking, Question } from './questions/question';
import { type Side, timed } from './side';

/** The service, asked over HTTP on one connection that is kept. `cache` is its ROW_CACHE_MB. */
export async function service(cache: number): Promise<Side> {
  const { ask, close } = answering(join(__dirname, 'service-process.js'), {
    ...process.env,
    NODE_ENV: 'production',
    ROW_CACHE_MB: String(cache),
  });
  const post = poster(`${await ask('url')}/graphql`);
  const data = async ({ graphql }: Question, { variables }: Asking) => {
    const answer = (await post({ query: graphql, variables })) as { data?: unknown; errors?: { message: string }[] };
    if (answer.errors || !answer.data) throw new Error(`The service says: ${answer.errors?.[0]?.message ?? JSON.stringify(answer)}`);
    return answer.data;
  };
  return {
    answer: async (question, asking) => question.held(await data(question, asking)),
    ask: async (question, askings, batch) => {
      const before = Number(await ask('cpu'));
      const times = await timed(askings, batch, (asking) => data(question, asking));
      return { times, cpu: Number(await ask('cpu')) - before };
    },
    close,
  };
}
