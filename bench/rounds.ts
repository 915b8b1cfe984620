import type { Asking, Question } from './questions/question';
import type { Side } from './side';

const WARM_UP = { requests: 200, milliseconds: 6_000 };
const ROUNDS = 12;
const ROUND = { requests: 30, milliseconds: 1_500 };

/** Milliseconds of one request. */
export interface Figures {
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the process that answers. */
  readonly cpu: number;
}

/** The figures of each side. The sides are asked in turn, round by round, so that other load on the machine affects all of them. */
export async function measure(question: Question, askings: readonly Asking[], sides: readonly Side[]): Promise<Figures[]> {
  const taken = sides.map((side) => ({ side, times: [] as number[], cpu: 0 }));
  for (const side of sides) await side.ask(question, askings, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of taken) {
      const { times, cpu } = await one.side.ask(question, askings, ROUND);
      one.times.push(...times);
      one.cpu += cpu;
    }
  }
  return taken.map(({ times, cpu }) => ({ p50: quantile(times, 0.5), p99: quantile(times, 0.99), cpu: cpu / times.length }));
}

export const median = (times: readonly number[]): number => quantile(times, 0.5);

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}
