import { appendFileSync, readFileSync } from 'node:fs';

/**
 * A service that appends its process id to a file, reports that it is ready, and ends in the nth given way, n being the number of starts:
 * a signal, an exit code, `heap` (exceeds its heap), `stay` (until SIGTERM), or `unready N` (exit code N before it is ready).
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
