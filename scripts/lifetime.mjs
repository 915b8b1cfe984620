/**
 * The life of a command: what it opened is closed when it ends, last opened first, however it ends.
 * Ctrl-C, SIGTERM and a closed terminal end it in good order; a second one ends it at once.
 */

/** npm passes on the Ctrl-C that the terminal has already sent: what follows within this time (in ms) is the same one. */
const SAME_SIGNAL = 500;
const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

const controller = new AbortController();
const opened = [];
let ready = false;
/** The exit code of a command that did not end of itself. */
let interrupted;

/** Aborted as soon as the command is to end. */
export const signal = controller.signal;

/** `close` is awaited at the end; `kill` replaces it where there is no time. */
export function onEnd(close, kill = () => undefined) {
  opened.push({ close, kill });
}

/** From here on, being told to end is success. */
export function isReady() {
  ready = true;
}

/** Runs a command to its end. Its exit code is what `work` gives; where that is nothing, it lives until it is told to end. */
export async function live(work) {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const told = signals();
  const outcome = await work().catch((error) => {
    if (!signal.aborted) console.error(error?.constructor === Error ? error.message : error);
    return 1;
  });
  const code = outcome ?? (await told);
  controller.abort();
  for (const { close } of opened.reverse()) await close().catch((error) => console.error(error));
  process.exit(interrupted ?? code);
}

/** Resolves with the exit code that the first signal asks for. */
function signals() {
  return new Promise((resolve) => {
    let first;
    const told = (number) => {
      const code = 128 + number;
      if (first === undefined) {
        first = Date.now();
        interrupted = ready ? 0 : code;
        resolve(interrupted);
        controller.abort();
      } else if (Date.now() - first > SAME_SIGNAL) {
        for (const { kill } of opened) kill();
        process.exit(code);
      }
    };
    for (const [name, number] of Object.entries(NUMBERS)) process.on(name, () => told(number));
    whenOrphaned(() => told(NUMBERS.SIGTERM));
    process.on('uncaughtException', (error) => {
      console.error(error);
      interrupted = 1;
      resolve(interrupted);
      controller.abort();
    });
  });
}

/** A killed npm takes nothing with it: a command that it ran ends by itself. */
function whenOrphaned(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 1_000);
  watch.unref();
}
