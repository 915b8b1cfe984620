import { numberOf } from '../../src/graph/model';
import type { LinkedAward } from '../linked';
import type { AwardFind, JurisdictionLevel } from '../types';
import { chain, type Jurisdiction } from '../vocabulary/jurisdictions';
import { MATTERS } from '../vocabulary/matters';
import {
  ANY_CLAIMANT,
  AROUND_THING,
  BACK_DOOR,
  BASE_NAMED,
  CASH,
  CHANGES_CLAIMANT,
  CLASSES,
  COVERS,
  EXAMPLES,
  GRADES,
  IN_ANY_NAME,
  INSTRUMENTS,
  KIND_OF_MATTER,
  KINDS,
  LENDERS,
  MANY_TRADES,
  MEASURES,
  NAMES_CLAIMANTS,
  NEEDY,
  NO_FIELD,
  NO_MATTER,
  NO_PROMISE,
  NOT_A_GRADE,
  PRIZE,
  PROJECT,
  RAISED_BY,
  RANK,
  RANKS,
  TELLING_NAME,
  TRADES,
  TRADES_AROUND,
  TRIGGERS,
} from '../vocabulary/stacking';
import { boundsOf, foldedWords, mattersNamed } from './stacking-words';

/** An award as one side of a pair, with what is compared: thing, event, instrument, claimant, territory. */
export interface Side {
  readonly award: LinkedAward;
  /** Index in the order of awards. */
  readonly order: number;
  /** Id of the document that promises it; for a point without a document, of the clause. */
  readonly home: string;
  readonly jurisdiction: Jurisdiction | null;
  /** Codes of its territory and of those that contain it, innermost first. Awards without a territory share the empty code. */
  readonly territories: readonly string[];
  /** Codes of matters; the thing's own name where the vocabulary has no matter for it. */
  readonly matters: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Pairs of characters in the names of its matters, without the words of IN_ANY_NAME. */
  readonly names: ReadonlySet<string>;
  readonly who: readonly string[];
  /** Empty if the text leaves the instrument open. */
  readonly kinds: ReadonlySet<string>;
  /** The form of support within one instrument: reserved purchases, a lowered bid, a deferred fee. */
  readonly instruments: ReadonlySet<string>;
  readonly triggers: ReadonlySet<string>;
  /** The authority whose titles it rewards; empty if it names several, or titles without a level before those with one. */
  readonly grades: ReadonlySet<JurisdictionLevel>;
  /** The classes of the thing (二类, 三星级, 甲级); empty if it names none. */
  readonly classes: ReadonlySet<string>;
  /** Its trades; empty for all. */
  readonly trades: ReadonlySet<string>;
  /** Its trades, or else those of its sentences. */
  readonly tradesAround: ReadonlySet<string>;
  /** Named prizes. */
  readonly prizes: ReadonlySet<string>;
  /** True for promises that nobody can claim: a pool of money (资金池), several instruments without a sum (用好…等政策), words of NO_PROMISE. */
  readonly isNoClaim: boolean;
  /** The folded words of the promise. */
  readonly words: string;
  /** The folded whole sentences around them. */
  readonly sentence: string;
}

const pairsIn = (name: string): string[] => [...name].slice(1).map((letter, i) => `${[...name][i]}${letter}`);
const NAME_PAIRS = new Map<string, string[]>(
  MATTERS.map(({ code, name }) => [code, pairsIn(name).filter((pair) => !IN_ANY_NAME.has(pair))]),
);
const FIELD_OF = new Map<string, string>(MATTERS.map(({ code, field }) => [code, field]));

export function sideOf(award: LinkedAward, order: number): Side {
  const { find, clause, document } = award;
  const jurisdiction = (document ?? clause.compilation)?.jurisdiction ?? null;
  const all = foldedWords(clause);
  const words = all.slice(find.start, find.end);
  const sentence = all.slice(...boundsOf(all, find));
  // What comes on top of another award (在首次“小升规”奖励基础上上浮) is for the thing of that award too.
  const base = RAISED_BY.test(words) ? mattersNamed(BASE_NAMED.exec(words)?.groups?.base ?? '') : [];
  const isNeed = NEEDY.test(words);
  const named = [...new Set([...find.matters, ...base])].filter(
    (code) => !NO_MATTER.has(code) && !(isNeed && FIELD_OF.get(code) === 'TALENT'),
  );
  const covered = [
    ...new Set([...named, ...COVERS.flatMap(([matter, pattern, more]) => (named.includes(matter) && pattern.test(words) ? more : []))]),
  ];
  const things = covered.filter((code) => !MEASURES.has(code));
  // What lenders are paid for is their credit, not the things of their customers (对银行向新型研发机构授信给予奖励).
  const isLender = find.beneficiaries.length > 0 && find.beneficiaries.every((code) => code === 'FINANCIAL_INSTITUTION');
  const credit = isLender ? things.filter((code) => FIELD_OF.get(code) === 'CREDIT') : [];
  const known = [credit, things, covered].find(({ length }) => length > 0) ?? [];
  const matters = known.length > 0 ? known : thingNamed(find.title);
  const fields = matters.flatMap((code) => FIELD_OF.get(code) ?? []).filter((field) => !NO_FIELD.has(field));
  const kinds = kindsOf(find.awardTypes, matters, words);
  return {
    award,
    order,
    home: document?.id ?? clause.id,
    jurisdiction,
    territories: jurisdiction ? chain(jurisdiction).map(({ code }) => code) : [''],
    matters: new Set(matters),
    fields: new Set(fields),
    names: new Set(matters.flatMap((code) => NAME_PAIRS.get(code) ?? [])),
    who: ANY_CLAIMANT.test(words) || (matters.length > 0 && matters.every((code) => CHANGES_CLAIMANT.has(code))) ? [] : find.beneficiaries,
    kinds,
    instruments: codesIn(INSTRUMENTS, words),
    triggers: triggersIn(find, words, sentence),
    grades: gradesIn(words),
    classes: classesIn(words, find.beneficiaries),
    trades: tradesIn(words, TRADES),
    tradesAround: new Set([words, sentence].map((text) => tradesIn(text, TRADES_AROUND)).find(({ size }) => size > 0)),
    prizes: new Set(words.match(PRIZE)),
    isNoClaim: isPot(find) || NO_PROMISE.test(words) || (kinds.size > 1 && find.amounts.length + find.rates.length === 0),
    words,
    sentence,
  };
}

/** The thing that a title names (刺梨原汁生产线 of 刺梨原汁生产线补助), if the name identifies one. */
function thingNamed(title: string): string[] {
  const name = title.replace(AROUND_THING, '');
  return name.length < TELLING_NAME || NAMES_CLAIMANTS.test(name) ? [] : [name];
}

const isPot = ({ amounts, rates }: AwardFind): boolean =>
  amounts.length > 0 && amounts.every(({ role }) => role === 'POOL') && !rates.some(({ role }) => role === 'RATE' || role === 'RATE_CAP');

/** The kinds of money of an award. Without a known instrument its matters tell the kind; a promise of 奖励 or 补助 is cash. */
function kindsOf(awardTypes: readonly string[], matters: readonly string[], words: string): Set<string> {
  const types = awardTypes.flatMap((code) => KINDS[code] ?? []);
  const named = types.length > 0 ? types : matters.flatMap((code) => KIND_OF_MATTER[code] ?? []);
  return new Set(named.length === 0 && CASH.test(words) ? ['CASH'] : named);
}

const codesIn = (patterns: Readonly<Record<string, RegExp>>, text: string): Set<string> =>
  new Set(Object.entries(patterns).flatMap(([code, pattern]) => (pattern.test(text) ? [code] : [])));

/**
 * The events that the promise names, else those of its sentences, outside the titles of cited texts. A share of a cost is paid for the cost,
 * not for the title that the claimant needs.
 */
function triggersIn({ awardTypes }: AwardFind, words: string, sentence: string): Set<string> {
  const eventsIn = (text: string) => codesIn(TRIGGERS, text.replace(/《[^》]*》/gu, ''));
  const own = eventsIn(words);
  const found = own.size > 0 ? own : eventsIn(sentence);
  const shares = awardTypes.includes('COST_SHARE_SUBSIDY') && !awardTypes.includes('MATCHING_FUND');
  if (shares && found.delete('TITLE')) found.add('SPENDING');
  if (BACK_DOOR.test(words)) found.delete('MOVING');
  if (!found.has('TITLE') && PROJECT.test(words)) found.add('SPENDING');
  return found;
}

/** The level at the beginning of a list is that of all its titles: 省级工程技术研究中心、重点实验室. */
function gradesIn(words: string): Set<JurisdictionLevel> {
  const titles = words
    .replace(/\([^()]*\)/gu, '')
    .replace(RANKS, '')
    .replace(NOT_A_GRADE, '');
  const levels = (text: string) => GRADES.flatMap(([pattern, level]) => (pattern.test(text) ? [level] : []));
  const found = levels(titles);
  const list = titles.split(/[,。;]/u).find((part) => levels(part).length > 0) ?? '';
  const [first = ''] = list.split(/[、及和或]/u, 1);
  const isClear = found.length === 1 ? levels(first).length === 1 : !/[、及和或]/u.test(titles);
  return new Set(isClear ? found : []);
}

function classesIn(words: string, who: readonly string[]): Set<string> {
  const found = [...words.matchAll(CLASSES)].map(({ groups: { numeral, letter, kind, named } = {} }) =>
    named ? named : `${numeral ? numberOf(numeral) : letter}${kind}`,
  );
  return new Set([...found, ...(who.includes('FINANCIAL_INSTITUTION') ? (words.match(LENDERS) ?? []) : [])]);
}

function tradesIn(words: string, trades: typeof TRADES): Set<string> {
  const plain = words.replace(/\([^()]*\)/gu, '').replace(EXAMPLES, '');
  const found = codesIn(trades, plain);
  return found.size < MANY_TRADES ? found : new Set();
}

/** True if one award is of a lower level than the other. */
export const isLower = (one: Side, other: Side): boolean =>
  one.jurisdiction !== null && other.jurisdiction !== null && RANK[one.jurisdiction.level] > RANK[other.jurisdiction.level];

/** True if the corpus holds the full text of the award's document. */
export const isHeldInFull = ({ award }: Side): boolean => award.document?.presence === 'FULL_TEXT';
