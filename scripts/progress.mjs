const begun = Date.now();

/** One line of what is going on, with the seconds since the command was given. On standard error: standard output is for answers. */
export function progress(line) {
  console.error(`[${((Date.now() - begun) / 1000).toFixed(1).padStart(5)} s] ${line}`);
}

/** `work`, with a sign of life every ten seconds. */
export async function patiently(line, work) {
  progress(line);
  const signs = setInterval(() => progress(`${line}: still at it`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(signs);
  }
}
