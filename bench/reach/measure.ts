import type { Code, Hooks, Modules } from './code';
import { type Key, Recorder, WHOLE, without } from './hooks';
import type { Site } from './sites';

/** The facts about one thing of a text. */
export interface Said {
  readonly text: string;
  readonly of: string;
  readonly facts: string;
}

/** A piece of work of one stage that can be repeated independently. */
export interface Unit {
  readonly stage: string;
  /** The module of the stage, relative to the root. */
  readonly entry: string;
  /** True for a slow unit, which is read only for several parts at once. */
  readonly takesLong?: boolean;
  /** All words that it reads. */
  readonly words: string;
  readonly read: (module: never) => readonly Said[];
}

/** The changes without a part. */
export interface Reach {
  readonly texts: ReadonlySet<string>;
  /** For each stage the things whose facts change. */
  readonly changed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Units in which something changes. */
  readonly units: readonly number[];
  /** True if the code does not run without it. */
  readonly breaks: boolean;
}

/** A part that changes this many things in this many texts is needed. Further changes are not counted. */
const ENOUGH = { texts: 2, things: 10 };
export const isEnough = ({ texts, changed }: Pick<Reach, 'texts' | 'changed'>): boolean =>
  texts.size >= ENOUGH.texts && [...changed.values()].reduce((sum, of) => sum + of.size, 0) >= ENOUGH.things;

/** Reads units with the whole code and with parts of it removed, and compares the facts. */
export class Measure {
  private readonly whole: Modules;
  private readonly said = new Map<number, ReadonlyMap<string, Said>>();

  constructor(
    private readonly code: Code,
    readonly units: readonly Unit[],
  ) {
    this.whole = this.evaluated(WHOLE);
    for (const i of units.keys()) this.said.set(i, this.read(this.unit(i), this.whole));
  }

  private evaluated(hooks: Hooks, known?: Modules): Modules {
    return [...new Set(this.units.map((unit) => unit.entry))].reduce(
      (modules, entry) => this.code.load(entry, hooks, modules),
      known ?? new Map(),
    );
  }

  private read(unit: Unit, modules: Modules): ReadonlyMap<string, Said> {
    const said = new Map<string, Said>();
    for (const one of unit.read(this.code.module(modules, unit.entry))) {
      const place = `${one.text}\n${one.of}`;
      const known = said.get(place);
      said.set(place, known ? { ...one, facts: `${known.facts}\n${one.facts}` } : one);
    }
    return said;
  }

  /** Reads every unit once, and records which patterns match in it. */
  recorded(): Recorder {
    const recorder = new Recorder();
    const modules = this.evaluated(recorder.hooks);
    for (const [i, unit] of this.units.entries()) {
      recorder.unit = i;
      this.read(unit, modules);
    }
    return recorder;
  }

  /** Units whose stage imports a file, directly or not. */
  unitsNeeding(file: string): readonly number[] {
    const files = this.code.dependents([file]);
    return [...this.units.keys()].filter((i) => files.has(this.code.path(this.unit(i).entry)));
  }

  get sites(): readonly Site[] {
    return this.code.sites;
  }

  siteOf(key: Key): Site {
    const site = this.code.sites[Number.parseInt(key, 10)];
    if (!site) throw new Error(`No site ${key}.`);
    return site;
  }

  /** The changes in these units without these parts. For a single part it stops as soon as `isEnough`. */
  reach(keys: readonly Key[], units: readonly number[]): Reach {
    return this.changes(keys, units, keys.length === 1 ? isEnough : () => false);
  }

  /** The changes in all units without these parts. */
  reachOfAll(keys: readonly Key[]): Reach {
    return this.changes(keys, [...this.units.keys()], () => false);
  }

  private changes(keys: readonly Key[], units: readonly number[], stops: typeof isEnough): Reach {
    const texts = new Set<string>();
    const changed = new Map<string, Set<string>>();
    const missing = new Set<number>();
    const stale = this.code.dependents(keys.map((key) => this.siteOf(key).file));
    const kept = new Map([...this.whole].filter(([file]) => !stale.has(file)));
    try {
      const modules = this.evaluated(without(new Set(keys)), kept);
      for (const i of units) {
        if (stops({ texts, changed })) break;
        const { stage } = this.unit(i);
        const [before, now] = [this.said.get(i) ?? new Map<string, Said>(), this.read(this.unit(i), modules)];
        for (const [place, { text, of }] of [...before, ...now]) {
          if (before.get(place)?.facts === now.get(place)?.facts) continue;
          missing.add(i);
          texts.add(text);
          changed.set(stage, (changed.get(stage) ?? new Set()).add(of));
        }
      }
      return { texts, changed, units: [...missing], breaks: false };
    } catch {
      return { texts, changed, units, breaks: true };
    }
  }

  private unit(number: number): Unit {
    const unit = this.units[number];
    if (!unit) throw new Error(`No unit ${number}.`);
    return unit;
  }
}
