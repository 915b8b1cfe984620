import type { LinkedAward, LinkedClause } from '../linked';
import { fold } from '../passage';
import type { AwardFind, JurisdictionLevel, Span } from '../types';
import { BENEFICIARIES } from '../vocabulary/beneficiaries';
import type { Jurisdiction } from '../vocabulary/jurisdictions';
import { MATTERS } from '../vocabulary/matters';
import {
  ALSO,
  ANY_CLAIMANT,
  CASH,
  EXAMPLES,
  GRADES,
  KINDS,
  MANY_TRADES,
  NO_FIELD,
  NO_MATTER,
  NOT_A_GRADE,
  PRIZE,
  PROJECT,
  TRADES,
  TRADES_NAMED,
  TRIGGERS,
} from '../vocabulary/stacking';

/** An award as one side of a pair: what it rewards, when, how, whom and where. */
export interface Side {
  readonly award: LinkedAward;
  /** Place in the order of awards. */
  readonly order: number;
  /** The document whose promise it is; for a point without one the point. */
  readonly home: string;
  readonly jurisdiction: Jurisdiction | null;
  readonly matters: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly who: readonly string[];
  /** Empty where the text leaves the instrument open. */
  readonly kinds: ReadonlySet<string>;
  readonly triggers: ReadonlySet<string>;
  /** Whose titles it rewards; empty where it lists several. */
  readonly grades: ReadonlySet<JurisdictionLevel>;
  /** The trades that it is for; empty where it is for all. */
  readonly trades: ReadonlySet<string>;
  /** Prizes that it names. */
  readonly prizes: ReadonlySet<string>;
  /** True for a pot of money (资金池), which nobody claims. */
  readonly isPot: boolean;
  /** The words of the promise, folded; `sentence` with all of the sentences that they stand in. */
  readonly words: string;
  readonly sentence: string;
}

const FIELD_OF = new Map<string, string>(MATTERS.map(({ code, field }) => [code, field]));
const BROADER = new Map(BENEFICIARIES.map(({ code, broader }) => [code, broader]));
const STOP = /[。;\n]/u;

export function sideOf(award: LinkedAward, order: number): Side {
  const { find, clause, document } = award;
  const all = foldedWords(clause);
  const words = all.slice(find.start, find.end);
  const sentence = all.slice(...boundsOf(all, find));
  const matters = find.matters.filter((code) => !NO_MATTER.has(code));
  const fields = matters.flatMap((code) => FIELD_OF.get(code) ?? []).filter((field) => !NO_FIELD.has(field));
  return {
    award,
    order,
    home: document?.id ?? clause.id,
    jurisdiction: document ? document.jurisdiction : (clause.compilation?.jurisdiction ?? null),
    matters: new Set(matters),
    fields: new Set(fields),
    who: ANY_CLAIMANT.test(words) ? [] : find.beneficiaries,
    kinds: kindsOf(find.awardTypes, words),
    triggers: triggersIn(find, words, sentence),
    grades: gradesIn(words),
    trades: tradesIn(words),
    prizes: new Set(words.match(PRIZE)),
    isPot:
      find.amounts.length > 0 &&
      find.amounts.every(({ role }) => role === 'POOL') &&
      !find.rates.some(({ role }) => role === 'RATE' || role === 'RATE_CAP'),
    words,
    sentence,
  };
}

/** Works a thing out once for each object, however many pairs ask for it. */
export function oncePer<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
}

/** A clause's own words, folded: as many characters as printed. */
export const foldedWords = oncePer((clause: LinkedClause): string => fold(clause.segment.words.text));

/** From the begin of the sentence in which a span begins to the end of that in which it ends. */
export function boundsOf(words: string, { start, end }: Span): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && !STOP.test(words[from - 1] ?? '')) from--;
  while (to < words.length && !STOP.test(words[to - 1] ?? '')) to++;
  return [from, to];
}

/** A promise of 奖励 or 补助 is one of cash, whatever else it leaves open. */
function kindsOf(awardTypes: readonly string[], words: string): Set<string> {
  const named = awardTypes.flatMap((code) => KINDS[code] ?? []);
  return new Set(named.length === 0 && CASH.test(words) ? ['CASH'] : named);
}

/** Triggers that the promise names; one taken out of a list has those of its sentence. A share of a cost is paid for the cost, whatever title it takes. */
function triggersIn({ awardTypes }: AwardFind, words: string, sentence: string): Set<string> {
  const inText = (text: string) => Object.entries(TRIGGERS).flatMap(([code, pattern]) => (pattern.test(text) ? [code] : []));
  const own = inText(words);
  const found = new Set(own.length > 0 ? own : inText(sentence));
  if (awardTypes.includes('COST_SHARE_SUBSIDY') && found.delete('TITLE')) found.add('SPENDING');
  if (!found.has('TITLE') && PROJECT.test(words)) found.add('SPENDING');
  return found;
}

function gradesIn(words: string): Set<JurisdictionLevel> {
  if (/[、及和或]/u.test(words)) return new Set();
  const titles = words.replace(NOT_A_GRADE, '');
  return new Set(GRADES.flatMap(([pattern, level]) => (pattern.test(titles) ? [level] : [])));
}

function tradesIn(words: string): Set<string> {
  const plain = words.replace(/\([^()]*\)/gu, '').replace(EXAMPLES, '');
  const found = Object.entries(TRADES_NAMED).flatMap(([code, pattern]) => (pattern.test(plain) ? [code] : []));
  return new Set(found.length < MANY_TRADES ? found : []);
}

export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((one) => b.has(one));
}
/** True where nothing tells two sets apart: one is empty, or they share a member. */
export const agree = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size === 0 || b.size === 0 || overlap(a, b).length > 0;

/** A group with all that it lies within, and those that it is open to beside. */
function widened(code: string): string[] {
  return [code, ...[...(BROADER.get(code) ?? []), ...(ALSO[code] ?? [])].flatMap(widened)];
}

/** True where one claimant can be of both groups: one lies within the other, or both are qualities of enterprises. */
export function oneClaimant(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((x) =>
    b.some((y) => {
      const [wideX, wideY] = [widened(x), widened(y)];
      if (wideX.includes(y) || wideY.includes(x)) return true;
      const kin = wideX.some((code) => wideY.includes(code));
      return kin && !(TRADES.has(x) && TRADES.has(y));
    }),
  );
}
