import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { isReady, onEnd, signal } from './lifetime.mjs';
import { progress } from './progress.mjs';

/**
 * `heap`: megabytes of heap of the service. It ends when it needs more. The others are milliseconds: the pause before a restart begins with
 * `first` and doubles up to `last`; after `lasting` without a crash it is `first` again.
 */
const TERMS = { heap: 512, first: 1_000, last: 60_000, lasting: 300_000 };

/**
 * Runs a module as a process, and again whenever it ends unexpectedly after it was ready. Returns its exit code if it was told to end, or if it
 * never was ready; then it has printed the reason.
 */
export async function supervise(module, args = [], { heap, first, last, lasting } = TERMS) {
  let wasReady = false;
  let child;
  onEnd(
    async () => undefined,
    () => child.kill('SIGTERM'),
  );
  for (let pause = first; ; pause = Math.min(2 * pause, last)) {
    const begun = Date.now();
    child = start(heap, module, args);
    child.on('message', (message) => {
      if (message !== 'ready') return;
      wasReady = true;
      isReady();
    });
    const { code, killer } = await lifeOf(child);
    if (signal.aborted || code === 0 || !wasReady) return code ?? 1;
    if (Date.now() - begun > lasting) pause = first;
    const how = killer ? `by ${killer}` : `with exit code ${code}`;
    progress(`The service ended unexpectedly, ${how}: it is started again in ${pause / 1000} s`);
    await delay(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return 1;
  }
}

/** Starts the process in its own process group, so that it gets signals of the terminal once, from this process. */
function start(heap, module, args) {
  const options = { detached: true, env: { ...process.env, npm_lifecycle_event: '' }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] };
  return spawn(process.execPath, [`--max-old-space-size=${heap}`, module, ...args], options);
}

/** Resolves with how a process ended. It gets SIGTERM when this command is told to end. If this process is killed: see `endWithSupervisor`. */
function lifeOf(child) {
  return new Promise((resolve, reject) => {
    const tell = () => child.kill('SIGTERM');
    signal.addEventListener('abort', tell);
    child.on('error', reject);
    child.on('close', (code, killer) => {
      signal.removeEventListener('abort', tell);
      resolve({ code, killer });
    });
  });
}

/** In the supervised process: ends it when its supervisor is gone. */
export function endWithSupervisor() {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
