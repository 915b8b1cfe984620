import type { Hooks } from './code';

/** What can be taken away: a site, or of a site whose patterns are made of other texts the one made of this text. */
export type Key = string;
export const keyOf = (site: number, source?: string): Key => (source === undefined ? `${site}` : `${site} ${source}`);

/** A private character: no text holds it, and a pattern may. */
const NO_WORD = '\uF8FF';

/** Nothing is taken away. */
export const WHOLE: Hooks = {
  literal: (_, pattern) => pattern,
  made: (_, pattern) => pattern,
  word: (_, word) => word,
  list: (_, words) => words,
};

/** All goes on but these: a pattern among them matches nothing, a word among them is a word that no text holds. */
export function without(keys: ReadonlySet<Key>): Hooks {
  const none = (pattern: RegExp) => new RegExp('(?!)', pattern.flags);
  return {
    literal: (site, pattern) => (keys.has(keyOf(site)) ? none(pattern) : pattern),
    made: (site, pattern) => (keys.has(keyOf(site)) || keys.has(keyOf(site, pattern.source)) ? none(pattern) : pattern),
    word: (site, word) => (keys.has(keyOf(site)) ? NO_WORD : word),
    list: (site, words) => {
      let next = site;
      return words.replace(/\S+/gu, (word) => (keys.has(keyOf(next++)) ? NO_WORD : word));
    },
  };
}

/** Notes which pattern matched in which unit. */
export class Recorder {
  /** Null while modules are evaluated. */
  unit: number | null = null;
  /** Units in which a pattern matched; null among them is the evaluation of the modules. */
  readonly matched = new Map<Key, Set<number | null>>();
  /** Text of every pattern by its key. */
  readonly sources = new Map<Key, string>();
  /** Patterns whose text another may be made of. */
  private readonly read = new Set<Key>();

  readonly hooks: Hooks = {
    ...WHOLE,
    literal: (site, pattern) => this.watched(keyOf(site), pattern),
    // What is made while a text is read is made of its words: only all of it can be taken away.
    made: (site, pattern) => this.watched(keyOf(site, this.unit === null ? pattern.source : undefined), pattern),
  };

  private watched(key: Key, pattern: RegExp): RegExp {
    this.sources.set(key, pattern.source);
    const watched = new Watched(pattern, pattern.flags);
    watched.matched = () => {
      const units = this.matched.get(key) ?? new Set();
      this.matched.set(key, units.add(this.unit));
    };
    watched.read = () => this.read.add(key);
    return watched;
  }

  /** True where a pattern of this site was made at all. */
  hasSite(site: number): boolean {
    return [...this.sources.keys()].some((key) => Number.parseInt(key, 10) === site);
  }

  /** Units in which the pattern matched, alone or as a part of another. */
  unitsOf(key: Key): ReadonlySet<number | null> {
    const own = this.matched.get(key) ?? new Set<number | null>();
    const source = this.sources.get(key);
    if (!this.read.has(key) || !source) return own;
    const larger = [...this.sources].filter(([other, text]) => other !== key && text.includes(source));
    return new Set([...own, ...larger.flatMap(([other]) => [...(this.matched.get(other) ?? [])])]);
  }
}

class Watched extends RegExp {
  matched = () => {};
  read: () => void = () => {};

  constructor(pattern: RegExp, flags: string) {
    super(pattern, flags);
    // `matchAll` and `split` work on a copy.
    if (pattern instanceof Watched) this.matched = pattern.matched;
  }

  override exec(text: string): RegExpExecArray | null {
    const found = super.exec(text);
    if (found) this.matched();
    return found;
  }

  override get source(): string {
    this.read();
    return super.source;
  }
}
