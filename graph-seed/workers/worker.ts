import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { unreadable } from '../delivery/unreadable';
import { type ReadFile, readFile } from '../texts';
import { failureAt } from './limits';
import { writeEntry } from './reading-cache';
import type { Done, Failed, Task } from './task';

/** A process that reads files on request, one after the other, and writes the results to the disk. */
const watch = new Worker(join(__dirname, 'watch.js'));

async function made({ name, path }: Task): Promise<{ sha256: string; file: ReadFile }> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(Buffer.from(path));
  } catch (error) {
    return { sha256: '', file: { texts: [], refused: [unreadable(name, error)] } };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = await readFile(name, bytes).catch((error: unknown) => ({ texts: [], refused: [failureAt(name, error)] }));
  return { sha256, file };
}

function written(path: string, file: ReadFile): Failed | null {
  try {
    writeEntry(path, file);
    return null;
  } catch (error) {
    return { failed: `Nothing can be written to ${path}: ${error}` };
  }
}

process.on('message', async (task: Task) => {
  watch.postMessage(task.limits);
  const { sha256, file } = await made(task);
  const failed = written(task.output, file);
  watch.postMessage(null);
  const done: Done = { sha256, megabytes: process.memoryUsage.rss() / 2 ** 20 };
  process.send?.(failed ?? done);
});
process.on('disconnect', () => process.exit());
watch.once('online', () => process.send?.('ready'));
