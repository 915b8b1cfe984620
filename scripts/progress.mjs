const begun = Date.now();

/** Prints a line of progress with the seconds since the start of the command, on standard error. Standard output is for answers. */
export function progress(line) {
  console.error(`[${((Date.now() - begun) / 1000).toFixed(1).padStart(5)} s] ${line}`);
}

/** Runs `work` and prints a line of progress every ten seconds. */
export async function patiently(line, work) {
  progress(line);
  const signs = setInterval(() => progress(`${line}: still running`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(signs);
  }
}
