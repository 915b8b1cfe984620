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
  for (let pause = first; ; pause = Math.min(2 * pause, last)) {
    const begun = Date.now();
    const { code, killer } = await lifeOf(heap, module, args, () => {
      wasReady = true;
      isReady();
    });
    if (signal.aborted || code === 0 || !wasReady) return code ?? 1;
    if (Date.now() - begun > lasting) pause = first;
    const how = killer ? `by ${killer}` : `with exit code ${code}`;
    progress(`The service has ended of itself, ${how}: it is started again in ${pause / 1000} s`);
    await delay(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return 1;
  }
}

/** How a process ended. It is told to end when we are; a process that lost us ends of itself: see `endWithSupervisor`. */
function lifeOf(heap, module, args, whenReady) {
  return new Promise((resolve, reject) => {
    // A group of its own: what the terminal sends to all reaches it once, by way of us.
    const options = { detached: true, env: { ...process.env, npm_lifecycle_event: '' }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] };
    const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, module, ...args], options);
    const tell = () => child.kill('SIGTERM');
    onEnd(async () => undefined, tell);
    signal.addEventListener('abort', tell);
    child.on('message', (message) => message === 'ready' && whenReady());
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
