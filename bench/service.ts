import { join } from 'node:path';
import type { Row } from '../src/graph/neo4j';
import { poster } from './http';
import { answering } from './process';
import type { Asking, Question } from './questions/question';
import { type Side, timed } from './side';

/**
 * Starts the service in a separate process, with one persistent HTTP connection to it. `post` throws Error if the answer has no data.
 * @param cache Its ANSWER_CACHE_MB.
 */
export async function served(cache: number) {
  const { ask, close } = answering(join(__dirname, 'service-process.js'), {
    ...process.env,
    NODE_ENV: 'production',
    ANSWER_CACHE_MB: String(cache),
  });
  const send = poster(`${await ask('url')}/graphql`);
  const post = async (query: string, variables: Row = {}) => {
    const answer = (await send({ query, variables })) as { data?: unknown; errors?: { message: string }[] };
    if (answer.errors || !answer.data) throw new Error(`The service says: ${answer.errors?.[0]?.message ?? JSON.stringify(answer)}`);
    return answer.data;
  };
  return { post, cpu: async () => Number(await ask('cpu')), close };
}

/** The service over HTTP as a side of the comparison. */
export async function service(cache: number): Promise<Side> {
  const { post, cpu, close } = await served(cache);
  const data = ({ graphql }: Question, { variables }: Asking) => post(graphql, variables);
  return {
    answer: async (question, asking) => question.held(await data(question, asking)),
    ask: async (question, askings, batch) => {
      const before = await cpu();
      const times = await timed(askings, batch, (asking) => data(question, asking));
      return { times, cpu: (await cpu()) - before };
    },
    close,
  };
}
