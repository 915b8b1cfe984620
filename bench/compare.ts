import { deepStrictEqual } from 'node:assert';
import type { Run } from '../src/graph/neo4j';
import type { Question } from './questions/question';
import { measure } from './rounds';
import { service } from './service';
import type { Line } from './table';
import { library, rawDriver } from './without-http';

const CACHE_MEGABYTES = 256;

/**
 * Measures each question on the raw driver, on the service below HTTP, and on the service without and with its answer cache.
 * @throws Error if their answers differ
 */
export async function compare(questions: readonly Question[], read: Run, generation: string, progress: (line: string) => void) {
  const sides = [rawDriver(), library(), await service(0), await service(CACHE_MEGABYTES)] as const;
  const lines: Line[] = [];
  try {
    for (const question of questions) {
      progress(question.name);
      const askings = await question.askings(read, generation);
      for (const asking of askings) {
        const [raw, ...served] = await Promise.all(sides.map((side) => side.answer(question, asking)));
        for (const answer of served) deepStrictEqual(answer, raw, `${question.name}: service and driver differ`);
      }
      const [raw, below, uncached, cached] = await measure(question, askings, sides);
      if (raw && below && uncached && cached) lines.push({ question: question.name, raw, below, uncached, cached });
    }
  } finally {
    for (const side of sides) side.close();
  }
  return lines;
}
