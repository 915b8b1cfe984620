import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ROOT } from './support/paths';

/** One import of one file; `to` is a path below the root for a file of ours, else the package. */
interface Import {
  readonly from: string;
  readonly to: string;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?'([^']+)'|(?:import|require)\(\s*'([^']+)'\s*\)/gu;

function files(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/u.test(name)).map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const found = [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
  return found.map((to) => ({ from: file, to: to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), to)) : to }));
}

const imports = ['src', 'graph-seed', 'database', 'web'].flatMap(files).flatMap(importsOf);
const within = (folder: string) => (path: string) => path === folder || path.startsWith(`${folder}/`);

it('sees the imports', () => {
  expect(imports.length).toBeGreaterThan(100);
});

it('src imports neither graph-seed nor database', () => {
  const inside = imports.filter(({ from }) => within('src')(from));
  expect(inside.filter(({ to }) => within('graph-seed')(to) || within('database')(to))).toEqual([]);
});

it('database imports neither src nor graph-seed, nor any package', () => {
  const inside = imports.filter(({ from }) => within('database')(from));
  expect(inside.filter(({ to }) => !within('database')(to) && !to.startsWith('node:'))).toEqual([]);
});

it('src/graph/neo4j.ts alone imports the driver', () => {
  const drivers = imports.filter(({ to }) => to === 'neo4j-driver' || to.startsWith('neo4j-driver/'));
  expect(drivers.map(({ from }) => from)).toEqual(['src/graph/neo4j.ts']);
});

it('a statement begins with the name of its file, which spans and the log of queries show', () => {
  const reads = files('src/graph/reads');
  const nameless = reads.filter((file) => {
    const [, name] = /\/([^/]+)\.ts$/u.exec(file) ?? [];
    return !readFileSync(join(ROOT, file), 'utf8').includes(`\`\n  // ${name}\n`);
  });
  expect(reads.length).toBeGreaterThan(70);
  expect(nameless).toEqual([]);
});

describe('a stage of graph-seed', () => {
  const STAGES = ['read', 'segment', 'extract', 'link', 'rows', 'load'];
  /** What sets stages to work. All else in graph-seed is shared: what the stages hand to each other, and what any of them may use. */
  const COMPOSERS = ['cli', 'pipeline', 'explain'];
  const isShared = (name: string) => !STAGES.includes(name) && !COMPOSERS.includes(name);
  /** The first part of a path below graph-seed: a folder, or a file without its ending. */
  const part = (path: string) => path.split('/')[1]?.replace(/\.ts$/u, '') ?? '';
  const ofGraphSeed = imports.filter(({ from }) => within('graph-seed')(from));

  it.each(STAGES)('%s imports no other stage, and of src the vocabulary of the graph', (stage) => {
    const allowed = (to: string) => {
      if (within('graph-seed')(to)) return part(to) === stage || isShared(part(to));
      if (within('src')(to)) return to === 'src/graph/model' || (stage === 'load' && ['src/graph/neo4j', 'src/graph/indexes'].includes(to));
      return !within('database')(to);
    };
    expect(ofGraphSeed.filter(({ from, to }) => part(from) === stage && !allowed(to))).toEqual([]);
  });

  it('shares what knows no stage', () => {
    const shared = ofGraphSeed.filter(({ from }) => isShared(part(from)));
    expect(shared.filter(({ to }) => within('graph-seed')(to) && !isShared(part(to)))).toEqual([]);
  });
});

it('every rule is in the list of rules', () => {
  const folder = 'graph-seed/extract/rules';
  const listed = imports.filter(({ from }) => from === `${folder}/index.ts`).map(({ to }) => `${to}.ts`);
  const rules = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  expect(rules.map((name) => join(folder, name)).filter((file) => !listed.includes(file))).toEqual([]);
});
