import type { Asking, Question } from './questions/question';

/** As many askings as fit: a number of them, and no more than begin within some time. */
export interface Batch {
  readonly requests: number;
  readonly milliseconds: number;
}

/** What a batch took: each request, and the processor of the process that answers, in milliseconds. */
export interface Taken {
  readonly times: readonly number[];
  readonly cpu: number;
}

/** What such a process is asked: about one asking for the answer, about many for their times. */
export interface Posed {
  readonly text: string;
  readonly askings: readonly Asking[];
  /** Null for one answer. */
  readonly batch: Batch | null;
}

/** One of those that are compared, answering in a process of its own. */
export interface Side {
  /** The rows that it finds. @throws Error where it has no answer. */
  readonly answer: (question: Question, asking: Asking) => Promise<readonly unknown[]>;
  /** Asks about the askings in turn, one after the other. */
  readonly ask: (question: Question, askings: readonly Asking[], batch: Batch) => Promise<Taken>;
  readonly close: () => void;
}

/** Milliseconds of processor time that this process has had. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What a process without HTTP does with what it is posed: one gives its answer, a batch its times. */
export function posed(ask: (text: string, asking: Asking) => Promise<unknown>): (what: Posed) => Promise<unknown> {
  return async ({ text, askings, batch }) => {
    if (batch === null) return ask(text, askings[0] as Asking);
    const before = cpuMilliseconds();
    const times = await timed(askings, batch, (asking) => ask(text, asking));
    return { times, cpu: cpuMilliseconds() - before } satisfies Taken;
  };
}

/** The times of a batch of askings. */
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
