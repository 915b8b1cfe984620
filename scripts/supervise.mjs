import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { isReady, onEnd, signal } from './lifetime.mjs';
import { progress } from './progress.mjs';

/**
 * `heap`: megabytes of the service's own; what takes more is a fault, and ends it before it takes the machine. The others are milliseconds
 * before it is started again: doubled each time from the first to the last, and the first again once it has run so long.
 */
const TERMS = { heap: 512, first: 1_000, last: 60_000, lasting: 300_000 };

/**
 * Runs a module as a process of its own, and again whenever it ends of itself after it was ready. Gives its exit code where it never was ready,
 * as it has said why, or where it was told to end.
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
    progress(`The service has ended of itself, ${how}: it is started again in ${pause / 1000} s`);
    await delay(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return 1;
  }
}

/** A group of its own: what the terminal sends to all reaches it once, by way of us. */
function start(heap, module, args) {
  const options = { detached: true, env: { ...process.env, npm_lifecycle_event: '' }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] };
  return spawn(process.execPath, [`--max-old-space-size=${heap}`, module, ...args], options);
}

/** How a process ended. It is told to end when we are; a process that lost us ends of itself: see `endWithSupervisor`. */
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

/** For the process that is supervised: it ends when its supervisor has. */
export function endWithSupervisor() {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
