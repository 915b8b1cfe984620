import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ROOT } from './support/paths';

/** An import of a file; `to` is a path below the root, or a package. */
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

it('the imports are found', () => {
  expect(imports.length).toBeGreaterThan(100);
});

it('src imports neither graph-seed nor database', () => {
  const inside = imports.filter(({ from }) => within('src')(from));
  expect(inside.filter(({ to }) => within('graph-seed')(to) || within('database')(to))).toEqual([]);
});

it('web imports of the service only the terms of the schema, and only packages that are bundled', () => {
  const inside = imports.filter(({ from }) => within('web')(from));
  const ALLOWED =
    /^(?:schema\/terms\.json|preact|preact\/hooks|wouter-preact\/use-browser-location|diff|@graphql-typed-document-node\/core)$/u;
  expect(inside.length).toBeGreaterThan(10);
  expect(inside.filter(({ to }) => !within('web')(to) && !ALLOWED.test(to))).toEqual([]);
});

const isDriver = ({ to }: Import) => to === 'neo4j-driver' || to.startsWith('neo4j-driver/');

it('database imports neither src nor graph-seed, and only the driver of packages', () => {
  const inside = imports.filter(({ from }) => within('database')(from));
  expect(
    inside.filter((one) => !within('database')(one.to) && one.to !== '#lock' && !one.to.startsWith('node:') && !isDriver(one)),
  ).toEqual([]);
});

it('one file for src and graph-seed imports the driver, and one in database', () => {
  expect(imports.filter(isDriver).map(({ from }) => from)).toEqual(['src/graph/neo4j.ts', 'database/neo4j.ts']);
});

describe('a folder of src', () => {
  /** Each folder imports only itself and those before it. */
  const FOLDERS = ['watch', 'graph', 'search', 'resolvers', 'answer', 'export', 'calendar', 'mcp', 'http'];
  /** Shared by all folders; these import no folder. */
  const SHARED = ['abort', 'arguments', 'cut', 'errors', 'etag', 'sha256', 'words'];
  /** Types generated from the schema, erased when compiled. */
  const GENERATED = 'schema-types';
  const part = (path: string) => path.split('/')[1]?.replace(/\.ts$/u, '') ?? '';
  const ofSrc = imports.filter(({ from, to }) => within('src')(from) && within('src')(to));

  it.each(FOLDERS.map((folder, place) => [folder, FOLDERS.slice(0, place + 1)] as const))(
    '%s imports of the others only %j',
    (folder, allowed) => {
      const outside = ofSrc.filter(({ from, to }) => part(from) === folder && ![...allowed, ...SHARED, GENERATED].includes(part(to)));
      expect(outside).toEqual([]);
    },
  );

  it('is listed above, and what all share imports none of them', () => {
    const folders = new Set(
      files('src')
        .filter((file) => file.split('/').length > 2)
        .map(part),
    );
    expect([...folders].sort()).toEqual([...FOLDERS].sort());
    expect(ofSrc.filter(({ from, to }) => SHARED.includes(part(from)) && !SHARED.includes(part(to)))).toEqual([]);
  });
});

it('a statement begins with the name of its file, which spans and the query log show', () => {
  const reads = files('src/graph/reads');
  const nameless = reads.filter((file) => {
    const [, name] = /\/([^/]+)\.ts$/u.exec(file) ?? [];
    const text = readFileSync(join(ROOT, file), 'utf8');
    return !text.includes(`// ${name}\n`) && !text.includes(`name: '${name}'`);
  });
  expect(reads.length).toBeGreaterThan(70);
  expect(nameless).toEqual([]);
});

describe('a stage of graph-seed', () => {
  const STAGES = ['read', 'segment', 'extract', 'link', 'rows', 'load'];
  /** Modules that run the stages. All else in graph-seed is shared by the stages. */
  const COMPOSERS = ['cli', 'pipeline', 'explain', 'texts', 'workers', 'seed'];
  const isShared = (name: string) => !STAGES.includes(name) && !COMPOSERS.includes(name);
  /** The first part of a path below graph-seed: a folder, or a file without its ending. */
  const part = (path: string) => path.split('/')[1]?.replace(/\.ts$/u, '') ?? '';
  const ofGraphSeed = imports.filter(({ from }) => within('graph-seed')(from));

  it.each(STAGES)('%s imports no other stage', (stage) => {
    const others = ofGraphSeed.filter(({ from, to }) => part(from) === stage && within('graph-seed')(to) && part(to) !== stage);
    expect(others.filter(({ to }) => !isShared(part(to)))).toEqual([]);
  });

  it('imports only the model of src; the loader also imports the connection', () => {
    const MORE: Readonly<Record<string, readonly string[]>> = {
      load: ['src/graph/neo4j', 'src/graph/indexes'],
      loading: ['src/graph/neo4j', 'src/graph/indexes', 'src/graph/beside'],
      seed: ['src/graph/neo4j'],
      cli: ['src/graph/neo4j', 'src/config'],
    };
    const met = ofGraphSeed.filter(({ to }) => (within('src')(to) && to !== 'src/graph/model') || within('database')(to));
    expect(met.filter(({ from, to }) => !MORE[part(from)]?.includes(to))).toEqual([]);
  });

  it('shares only modules that import no stage', () => {
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
