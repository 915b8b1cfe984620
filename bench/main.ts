import { join } from 'node:path';
import { deliver, run } from '../graph-seed/pipeline';
import { readConfig } from '../src/config';
import { connect } from '../src/graph/neo4j';
import { compare } from './compare';
import { fill } from './fill';
import { askFilters, type Filtered, filtersTable } from './filters';
import { optionsOf } from './options';
import { QUESTIONS } from './questions';
import { table } from './table';

const CORPUS = join(__dirname, '..', '..', 'graph-seed', 'corpus');
const begun = Date.now();
const progress = (line: string) => console.error(`[${((Date.now() - begun) / 1_000).toFixed(1).padStart(5)} s] ${line}`);

/** Fills the graph that the environment names to each size, and prints a table for it. The content of the graph is lost. */
async function main(): Promise<void> {
  const { sizes, questions, filters } = optionsOf(process.argv.slice(2));
  const { neo4j } = readConfig(process.env);
  if (!neo4j) throw new Error('NEO4J_URI is not set: npm run bench starts a graph and sets it.');
  const graph = connect(neo4j);
  const { rows } = run(deliver([CORPUS]));
  const filtered: ReadonlyMap<string, Filtered>[] = [];
  try {
    for (const size of sizes) {
      const generation = `bench-${size}`;
      await fill(graph, rows, size, generation, progress, filters);
      if (filters) {
        filtered.push(await askFilters(graph, progress));
        continue;
      }
      const asked = QUESTIONS.filter((_, i) => questions.includes(i + 1));
      console.log(`\n${table(size, await compare(asked, graph.read, generation, progress))}\n`);
    }
    if (filters) console.log(`\n${filtersTable(sizes, filtered)}\n`);
  } finally {
    await graph.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
