import type { LinkedAward, LinkedClause } from '../linked';
import { fold } from '../passage';
import type { JurisdictionLevel, Span } from '../types';
import { BENEFICIARIES } from '../vocabulary/beneficiaries';
import type { Jurisdiction } from '../vocabulary/jurisdictions';
import { MATTERS } from '../vocabulary/matters';
import { ALSO, GRADES, KINDS, NO_FIELD, NOT_A_GRADE, TRADES, TRIGGERS } from '../vocabulary/stacking';

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
  readonly grades: ReadonlySet<JurisdictionLevel>;
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
  const fields = find.matters.flatMap((code) => FIELD_OF.get(code) ?? []).filter((field) => !NO_FIELD.has(field));
  return {
    award,
    order,
    home: document?.id ?? clause.id,
    jurisdiction: document ? document.jurisdiction : (clause.compilation?.jurisdiction ?? null),
    matters: new Set(find.matters),
    fields: new Set(fields),
    who: find.beneficiaries,
    kinds: new Set(find.awardTypes.flatMap((code) => KINDS[code] ?? [])),
    triggers: triggersIn(words, sentence),
    grades: gradesIn(words),
    words,
    sentence,
  };
}

const folded = new WeakMap<LinkedClause, string>();
/** A clause's own words, folded: as many characters as printed. */
export function foldedWords(clause: LinkedClause): string {
  const known = folded.get(clause) ?? fold(clause.segment.words.text);
  folded.set(clause, known);
  return known;
}

/** From the begin of the sentence in which a span begins to the end of that in which it ends. */
export function boundsOf(words: string, { start, end }: Span): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && !STOP.test(words[from - 1] ?? '')) from--;
  while (to < words.length && !STOP.test(words[to - 1] ?? '')) to++;
  return [from, to];
}

/** Triggers that the promise names; one taken out of a list has those of its sentence. */
function triggersIn(words: string, sentence: string): Set<string> {
  const inText = (text: string) => Object.entries(TRIGGERS).flatMap(([code, pattern]) => (pattern.test(text) ? [code] : []));
  const own = inText(words);
  return new Set(own.length > 0 ? own : inText(sentence));
}

function gradesIn(words: string): Set<JurisdictionLevel> {
  const titles = words.replace(NOT_A_GRADE, '');
  return new Set(GRADES.flatMap(([pattern, level]) => (pattern.test(titles) ? [level] : [])));
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
