import { parentPort } from 'node:worker_threads';
import { type Limits, OVERTIME, OVERWEIGHT, PATIENCE } from './limits';

/**
 * A thread that watches the reading thread, which a file can block. It ends the process when a file exceeds the limits, and when the parent
 * process is gone. It receives the limits when a file begins, and null when the file is done.
 */
const MILLISECONDS = 100;
const parent = process.ppid;
const end = (signal: NodeJS.Signals) => process.kill(process.pid, signal);
const taken = () => {
  const { user, system } = process.cpuUsage();
  return { seconds: (user + system) / 1e6, megabytes: process.memoryUsage.rss() / 2 ** 20, clock: performance.now() / 1_000 };
};
let begun: { limits: Limits; before: ReturnType<typeof taken> } | null = null;

parentPort?.on('message', (limits: Limits | null) => {
  begun = limits && { limits, before: taken() };
});

setInterval(() => {
  if (process.ppid !== parent) end(OVERWEIGHT);
  if (begun === null) return;
  const { limits, before } = begun;
  const now = taken();
  if (now.megabytes - before.megabytes > limits.megabytes) end(OVERWEIGHT);
  if (now.seconds - before.seconds > limits.seconds || now.clock - before.clock > limits.seconds * PATIENCE) end(OVERTIME);
}, MILLISECONDS);
