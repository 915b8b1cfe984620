import { appendFileSync, readFileSync } from 'node:fs';

/**
 * A service that notes each of its starts in a file, says that it is ready, and ends as the nth of the given ways says: a signal, an exit code,
 * `heap` (more than its heap), `stay` until it is told to end, `unready N` as an exit code before it is ready.
 */
const [file, ...ways] = process.argv.slice(2);
appendFileSync(file, `${process.pid}\n`);
const way = ways[readFileSync(file, 'utf8').trim().split('\n').length - 1] ?? 'stay';
process.on('SIGTERM', () => process.exit(0));
if (way.startsWith('unready')) process.exit(Number(way.split(' ')[1]));
process.once('disconnect', () => process.exit(0));
process.send('ready', () => {
  if (way === 'stay') {
    console.log('stays');
    setInterval(() => undefined, 1_000);
  } else if (way === 'heap') {
    const all = [];
    for (;;) all.push(Array.from({ length: 10_000 }, (_, i) => ({ i })));
  } else if (way.startsWith('SIG')) process.kill(process.pid, way);
  else process.exit(Number(way));
});
