import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gather, readGathered } from '../../graph-seed/seed/gather';
import { Code } from './code';
import { Measure, type Reach } from './measure';
import { partsOf } from './parts';
import { unitsOf, WATCHED } from './stages';
import { table } from './table';
import { changes, type Task, Tasks } from './tasks';

const ROOT = resolve(__dirname, '..', '..', '..');
const USAGE = `Usage: npm run reach -- [folders]
  switches off each pattern and each word of the extraction, its vocabulary, segment and link in turn, and prints how many texts and clauses
  of the folders (the shipped corpus) change`;

async function measureOf(folders: readonly string[]): Promise<Measure> {
  const read = await readGathered(gather(folders), () => undefined);
  return new Measure(new Code(ROOT, WATCHED), unitsOf(read));
}

/** In a worker thread: does the tasks that it receives, one after the other. */
async function work(): Promise<void> {
  const measure = await measureOf(workerData);
  parentPort?.on('message', ({ keys, units }: Task) => parentPort?.postMessage(measure.reach(keys, units)));
  parentPort?.postMessage(null);
}

/** Does the tasks in worker threads, one for each processor. */
function doAll(tasks: Tasks, folders: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const threads = Array.from({ length: availableParallelism() }, () => new Worker(__filename, { workerData: folders }));
    const idle: Worker[] = [];
    let told = Date.now();
    const goOn = () => {
      for (let thread = idle.pop(); thread; thread = idle.pop()) {
        const task = tasks.next();
        if (!task) {
          idle.push(thread);
          break;
        }
        doing.set(thread, task);
        thread.postMessage(task);
      }
      if (idle.length === threads.length) Promise.all(threads.map((thread) => thread.terminate())).then(() => done(), failed);
    };
    const doing = new Map<Worker, Task>();
    for (const thread of threads) {
      thread.on('error', failed);
      thread.on('message', (reach: Reach | null) => {
        const task = doing.get(thread);
        if (task && reach) tasks.done(task, reach);
        idle.push(thread);
        goOn();
        if (Date.now() - told < 10_000) return;
        told = Date.now();
        console.error(`${tasks.left} left`);
      });
    }
  });
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
  const missing = positionals.find((folder) => !existsSync(folder));
  if (values.help || missing) {
    console.log(missing ? `${missing} does not exist.\n${USAGE}` : USAGE);
    return missing ? 2 : 0;
  }
  const measure = await measureOf(positionals);
  const tasks = new Tasks(partsOf(measure), measure.units);
  await doAll(tasks, positionals);
  const rows = tasks.rows();
  const useless = rows.flatMap(({ part, reach }) => (changes(reach) ? [] : [part.key]));
  console.log(table(rows, measure.reachOfAll(useless)));
  return 0;
}

(isMainThread ? main() : work().then(() => 0)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
