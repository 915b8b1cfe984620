import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphRows } from '../graph-seed/graph-rows';
import { load } from '../graph-seed/load';
import { readAhead } from '../graph-seed/loading/ahead';
import { compose } from '../graph-seed/pipeline';
import { gather } from '../graph-seed/seed/gather';
import { readingCode } from '../graph-seed/seed/made-from';
import { readAll } from '../graph-seed/workers';
import { cacheFolder, ReadingCache } from '../graph-seed/workers/reading-cache';
import { readConfig } from '../src/config';
import { connect } from '../src/graph/neo4j';
import { answer } from './process';

/** Seconds of elapsed time, and of processor time of this process and its reading processes. */
export interface Took {
  readonly wall: number;
  readonly cpu: number;
}

export interface Seeded {
  readonly clauses: number;
  readonly edges: Readonly<Record<string, number>>;
  readonly read: Took;
  readonly link: Took;
  readonly load: Took;
  readonly changes: string;
  /** Peak memory of this process. */
  readonly megabytes: number;
}

/** Reads, links and loads a folder as `npm run seed` does, and measures each part. */
answer(async (folder: string): Promise<Seeded> => {
  const { neo4j } = readConfig(process.env);
  if (!neo4j) throw new Error('NEO4J_URI is not set.');
  const graph = connect(neo4j);
  const cache = new ReadingCache(cacheFolder(process.env), readingCode());
  const [reading, read] = await timed(async () => {
    const gathered = gather([folder]);
    const { files } = await readAll(gathered.files, cache);
    // The processor time of the reading processes is known when they have ended.
    while (readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8') !== '') await sleep(20);
    return { files, gathered };
  });
  const [{ rows, ahead }, link] = await timed(async () => {
    const ahead = readAhead(neo4j);
    return { ahead, rows: compose(reading.files, reading.gathered.refused).rows };
  });
  const [{ created, changed, deleted }, loading] = await timed(() =>
    load(graph, rows, reading.gathered.madeFrom, { folders: [folder], ahead }),
  );
  await graph.close();
  return {
    clauses: rows.nodes.filter(({ label }) => label === 'Clause').length,
    edges: edgesOf(rows),
    read,
    link,
    load: loading,
    changes: `+${created} ~${changed} -${deleted}`,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
});

function edgesOf({ edges }: GraphRows): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of edges) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, Took]> {
  const [begun, before] = [performance.now(), cpu()];
  const result = await work();
  return [result, { wall: (performance.now() - begun) / 1_000, cpu: cpu() - before }];
}

/** Seconds of processor time of this process and of its ended child processes. */
function cpu(): number {
  const [, fields = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
  const ticks = fields.split(' ').slice(11, 15).map(Number);
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}
