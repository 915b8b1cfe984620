import { type ChildProcess, fork } from 'node:child_process';
import type { Done, Failed, Task } from './task';

/** How a reading process ended. `signal` is null for another end. */
export interface Ended {
  readonly signal: string | null;
}

/** A process that reads one file at a time. */
export interface Reader {
  /** @throws Error if nothing can be written */
  readonly read: (task: Task) => Promise<Done | Ended>;
  readonly lives: () => boolean;
  /** Tells the process to end. */
  readonly close: () => void;
}

/** The environment variables that the process gets, for the programs that some formats need. */
const ENVIRONMENT = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL'] as const;

/**
 * Starts a reading process.
 * @throws Error if it ends before it is ready
 */
export async function started(worker: string): Promise<Reader> {
  const child = fork(worker, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP}`],
    env: Object.fromEntries(ENVIRONMENT.map((name) => [name, process.env[name]])),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const first = await answer<'ready'>(child);
  if (first !== 'ready') throw new Error(`The process that reads files does not start (${first.signal ?? 'it ended'}): ${worker}`);
  return {
    async read(task) {
      const answered = answer<Done | Failed>(child);
      child.send(task);
      const said = await answered;
      if ('failed' in said) throw new Error(said.failed);
      return said;
    },
    lives: () => child.connected,
    close: () => child.connected && child.disconnect(),
  };
}

/** Megabytes of heap. The limit for one file is smaller. */
const HEAP = 1_024;

/** The next message of a process, or its end. */
function answer<Message>(child: ChildProcess): Promise<Message | Ended> {
  return new Promise((resolve, reject) => {
    const settled = (settle: () => void) => {
      child.off('message', heard).off('exit', ended).off('error', failed);
      settle();
    };
    const heard = (message: unknown) => settled(() => resolve(message as Message));
    const ended = (_: unknown, signal: string | null) => settled(() => resolve({ signal }));
    const failed = (error: Error) => settled(() => reject(error));
    child.on('message', heard).on('exit', ended).on('error', failed);
  });
}
