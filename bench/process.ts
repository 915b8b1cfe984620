import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process that answers messages, one at a time. It ends with this process. */
interface Answering {
  readonly ask: (message: unknown) => Promise<unknown>;
  readonly close: () => void;
}

/**
 * Starts a module as a process that answers. Its standard output is dropped.
 * @throws Error from `ask` if it ends or answers with an error
 */
export function answering(module: string, env: NodeJS.ProcessEnv): Answering {
  const child: ChildProcess = fork(module, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${module} ended with ${code}.`);
  });
  ended.catch(() => undefined);
  return {
    ask: async (message) => {
      const answer = once(child, 'message');
      child.send(message as object);
      const [{ value, error }] = (await Promise.race([answer, ended])) as [{ value?: unknown; error?: string }];
      if (error !== undefined) throw new Error(error);
      return value;
    },
    close: () => child.kill(),
  };
}

/** Answers the messages of `Answering.ask`, in the process that `answering` started. */
export function answer(to: (message: never) => Promise<unknown>): void {
  process.on('message', (message) => {
    to(message as never).then(
      (value) => process.send?.({ value }),
      (error: unknown) => process.send?.({ error: String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
}
