import type { Asking, Question } from './questions/question';

/** The most requests of a batch, and the time in which they may begin. */
export interface Batch {
  readonly requests: number;
  readonly milliseconds: number;
}

/** Milliseconds of each request of a batch, and of processor time of the process that answers. */
export interface Taken {
  readonly times: readonly number[];
  readonly cpu: number;
}

/** A message to a process without HTTP: one asking for its answer, or a batch of askings for their times. */
export interface Posed {
  readonly text: string;
  readonly askings: readonly Asking[];
  /** Null for one answer. */
  readonly batch: Batch | null;
}

/** One side of the comparison, which answers in a separate process. */
export interface Side {
  /**
   * The rows of its answer.
   * @throws Error without an answer
   */
  readonly answer: (question: Question, asking: Asking) => Promise<readonly unknown[]>;
  /** Asks a batch, one asking after the other, and measures it. */
  readonly ask: (question: Question, askings: readonly Asking[], batch: Batch) => Promise<Taken>;
  readonly close: () => void;
}

/** Milliseconds of processor time of this process. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Handles the messages of a process without HTTP: answers one asking, or measures a batch. */
export function posed(ask: (text: string, asking: Asking) => Promise<unknown>): (what: Posed) => Promise<unknown> {
  return async ({ text, askings, batch }) => {
    if (batch === null) return ask(text, askings[0] as Asking);
    const before = cpuMilliseconds();
    const times = await timed(askings, batch, (asking) => ask(text, asking));
    return { times, cpu: cpuMilliseconds() - before } satisfies Taken;
  };
}

/** Milliseconds of each request of a batch. */
export async function timed(askings: readonly Asking[], { requests, milliseconds }: Batch, ask: (asking: Asking) => Promise<unknown>) {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  for (let turn = 0; turn < requests && performance.now() < end; turn++) {
    const begun = performance.now();
    await ask(askings[turn % askings.length] as Asking);
    times.push(performance.now() - begun);
  }
  return times;
}
