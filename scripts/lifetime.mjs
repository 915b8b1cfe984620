/**
 * The life of a command. When it ends, it closes what it opened, the last opened first. Ctrl-C, SIGTERM and a closed terminal end it in good
 * order; a second signal ends it at once.
 */

/** Milliseconds. A second signal within this time is the same Ctrl-C, which the terminal and npm both send. */
const SAME_SIGNAL = 500;
const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

const controller = new AbortController();
const opened = [];
let ready = false;
/** The exit code of a command that a signal or an uncaught error ended. */
let interrupted;

/** Aborted when the command is to end. */
export const signal = controller.signal;

/**
 * Registers what is closed at the end.
 * @param close Is awaited.
 * @param kill Is called in its place if the command must end at once.
 */
export function onEnd(close, kill = () => undefined) {
  opened.push({ close, kill });
}

/** After this call, a signal ends the command with exit code 0. */
export function isReady() {
  ready = true;
}

/** Runs a command to its end. Its exit code is the result of `work`. If `work` returns nothing, the command runs until a signal. */
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

/** Resolves with the exit code of the first signal. */
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

/** Calls `end` when npm, which started the command, is killed. A killed npm does not end its commands. */
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
