import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import { instrument, type Site } from './sites';

/** The functions that instrumented code calls at each site. */
export interface Hooks {
  readonly literal: (site: number, pattern: RegExp) => RegExp;
  readonly made: (site: number, pattern: RegExp) => RegExp;
  readonly word: (site: number, word: string) => string;
  /** Words separated by blanks. `site` is the number of the first word's site. */
  readonly list: (site: number, words: string) => string;
}

type Require = (name: string) => unknown;
type Wrapper = (exports: object, require: Require, module: { exports: object }, $reach: Hooks) => void;
interface Source {
  readonly run: Wrapper;
  readonly imports: Set<string>;
}
/** Evaluated modules, by file. */
export type Modules = ReadonlyMap<string, { readonly exports: object }>;

/** TypeScript code that can be evaluated repeatedly with different hooks. Only files in the `watched` folders are instrumented. */
export class Code {
  readonly sites: Site[] = [];
  private readonly sources = new Map<string, Source>();
  private readonly packages: NodeJS.Require;

  constructor(
    private readonly root: string,
    private readonly watched: readonly string[],
  ) {
    this.packages = createRequire(join(root, 'package.json'));
  }

  /** Evaluates `entry` and the modules that it imports with these hooks. Modules in `known` are reused. */
  load(entry: string, hooks: Hooks, known: Modules = new Map()): Modules {
    const modules = new Map(known);
    const evaluated = (file: string): object => {
      const standing = modules.get(file);
      if (standing) return standing.exports;
      const module = { exports: {} };
      modules.set(file, module);
      const { run, imports } = this.source(file);
      const require: Require = (name) => {
        if (!name.startsWith('.')) return this.packages(name);
        const wanted = found(resolve(dirname(file), name));
        imports.add(wanted);
        return evaluated(wanted);
      };
      run(module.exports, require, module, hooks);
      return module.exports;
    };
    evaluated(this.path(entry));
    return modules;
  }

  /** The absolute path of a file. */
  path(file: string): string {
    return join(this.root, file);
  }

  /** The exports of a loaded entry. */
  module<M>(modules: Modules, entry: string): M {
    return modules.get(this.path(entry))?.exports as M;
  }

  /** The given files and those that import one of them, directly or not. */
  dependents(files: readonly string[]): ReadonlySet<string> {
    const found = new Set(files.map((file) => this.path(file)));
    for (let before = 0; before < found.size; ) {
      before = found.size;
      for (const [file, { imports }] of this.sources) if ([...imports].some((one) => found.has(one))) found.add(file);
    }
    return found;
  }

  private source(file: string): Source {
    const known = this.sources.get(file);
    if (known) return known;
    const path = relative(this.root, file);
    const text = readFileSync(file, 'utf8');
    const isWatched = this.watched.some((folder) => path.startsWith(`${folder}/`));
    const { code, sites } = isWatched ? instrument(path, text, this.sites.length) : { code: text, sites: [] };
    this.sites.push(...sites);
    const { code: script } = transformSync(code, {
      filename: file,
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    const run = compileFunction(script, ['exports', 'require', 'module', '$reach'], { filename: file }) as Wrapper;
    const source = { run, imports: new Set<string>() };
    this.sources.set(file, source);
    return source;
  }
}

/** The file of an import: x.ts, or index.ts of the folder x. */
function found(path: string): string {
  const file = [`${path}.ts`, join(path, 'index.ts')].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
  if (!file) throw new Error(`No file for ${path}.`);
  return file;
}
