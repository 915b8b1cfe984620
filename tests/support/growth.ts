/** Tries at each size. Only what is not linear, or a machine that is disturbed each time, takes them all. */
const TRIES = 8;

/** Work whose growth is below this grows as its size does: 2 is linear, 4 is square. */
export const LINEAR = 3;

/**
 * By what the CPU time of a work grows when its size is doubled. The least of several tries at each size counts, as whatever disturbs a try
 * only adds to it; they end as soon as the growth is linear, after two at the earliest.
 */
export async function growth(work: (size: number) => unknown, size: number): Promise<number> {
  await work(size);
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < 2 || (tries < TRIES && twice / once >= LINEAR); tries++) {
    once = Math.min(once, await cpuTime(() => work(size)));
    twice = Math.min(twice, await cpuTime(() => work(2 * size)));
  }
  return twice / once;
}

/** In microseconds. */
async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
