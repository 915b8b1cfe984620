/** Tries at each size. All are used only for work that is not linear, or on a disturbed machine. */
const TRIES = 8;

/** Growth below this is linear: 2 is linear, 4 is square. */
export const LINEAR = 3;

/**
 * Factor by which the CPU time of `work` grows when its size doubles. The least time of several tries counts, because disturbances only
 * add time. The tries end when the growth is linear, after two at the earliest.
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

/** CPU time in microseconds. */
async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
