import type { Hooks } from './code';

/** Identifies a removable part: the number of a site, with the pattern's source for a site that makes several patterns. */
export type Key = string;
export const keyOf = (site: number, source?: string): Key => (source === undefined ? `${site}` : `${site} ${source}`);

/** A private use character, which no text contains. It is valid in a pattern. */
const NO_WORD = '\uF8FF';

/** Hooks that remove nothing. */
export const WHOLE: Hooks = {
  literal: (_, pattern) => pattern,
  made: (_, pattern) => pattern,
  word: (_, word) => word,
  list: (_, words) => words,
};

/** Hooks that remove the given parts: a pattern then matches nothing, a word is replaced by one that no text contains. */
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

/** Records in which units each pattern matches. */
export class Recorder {
  /** The current unit; null while modules are evaluated. */
  unit: number | null = null;
  /** Units in which each pattern matched. Null stands for the evaluation of the modules. */
  readonly matched = new Map<Key, Set<number | null>>();
  /** Source of every pattern, by key. */
  readonly sources = new Map<Key, string>();
  /** Patterns whose source was read, so that another pattern may contain it. */
  private readonly read = new Set<Key>();

  readonly hooks: Hooks = {
    ...WHOLE,
    literal: (site, pattern) => this.watched(keyOf(site), pattern),
    // A pattern that is made while a text is read contains words of that text. It can be removed only with its whole site.
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

  /** True if a pattern of this site was made. */
  hasSite(site: number): boolean {
    return [...this.sources.keys()].some((key) => Number.parseInt(key, 10) === site);
  }

  /** Units in which a pattern matched, alone or as part of another. */
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
    // `matchAll` and `split` copy the pattern.
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
