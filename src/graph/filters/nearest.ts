import { nameKey } from '../model';

const MOST = 5;
/** Characters of an unknown name that a message repeats. */
const SHOWN = 40;

/** The terms most similar to a name, by shared characters and pairs of characters. */
export function nearest<Term extends { readonly code: string; readonly name: string }>(name: string, terms: readonly Term[]): Term[] {
  const wanted = grams(nameKey(name));
  const likeness = new Map(terms.map((term) => [term, Math.max(...gramsOf(term).map((found) => alike(wanted, found)))]));
  return terms.toSorted((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0)).slice(0, MOST);
}

/** A name as messages repeat it. */
export function shown(name: string): string {
  const characters = [...name];
  return JSON.stringify(characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : name);
}

/** The grams of terms, kept because one request can hold many unknown names. */
const KEPT = new WeakMap<object, readonly ReadonlySet<string>[]>();

function gramsOf(term: { readonly code: string; readonly name: string }): readonly ReadonlySet<string>[] {
  const found = KEPT.get(term) ?? [term.name, term.code].map((text) => grams(nameKey(text)));
  KEPT.set(term, found);
  return found;
}

function grams(text: string): ReadonlySet<string> {
  const characters = [...text].slice(0, 100);
  return new Set(characters.flatMap((one, i) => [one, one + (characters[i + 1] ?? '')]));
}

/** Dice's coefficient. */
function alike(wanted: ReadonlySet<string>, term: ReadonlySet<string>): number {
  const shared = [...term].filter((gram) => wanted.has(gram)).length;
  return (2 * shared) / Math.max(1, wanted.size + term.size);
}
