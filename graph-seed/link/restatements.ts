import { dayOf } from '../document-day';
import { printedIn } from '../evidence';
import type { LinkedAward } from '../linked';
import { oncePer } from '../once-per';
import { fold } from '../passage';
import { REFERS, WIDE_MATTERS } from '../vocabulary/stacking';
import { yearOfNumber } from './chronology';
import { grams, likeness } from './grams';
import { sameMembers, sharedMembers } from './sets';
import { oneClaimant } from './stacking-claimants';
import { isOneSupport, isOneThing } from './stacking-pairs';
import type { Side } from './stacking-side';

/** The least share of the shorter condition's 3-grams that two equal conditions have in common. */
const SAME_CONDITION = 0.6;
/** The same for a text that refers to a promise elsewhere, because it shortens the condition. */
const LIKE_CONDITION = 0.3;
/** The most awards of a group that are compared with a candidate. */
const COMPARED = 8;

/**
 * Groups of awards that documents of one payer restate (重申), the oldest first. The awards share territory, thing and grade. Their sums and
 * shares are equal, or one text is silent and refers elsewhere (按规定) or has the same title and condition. Each award is in one group at most, and
 * each document once.
 */
export function restatementsOf(sides: readonly Side[]): Side[][] {
  const groups = new Map<string, Side[][]>();
  // Awards with figures come first; silent ones join them.
  for (const side of [...sides.filter(hasFigures), ...sides.filter((one) => !hasFigures(one))]) {
    const keys = narrow(side).map((matter) => `${side.territories[0]} ${matter}`);
    const open = new Set(keys.flatMap((key) => groups.get(key) ?? []));
    const joined = [...open].find((group) => isOneOf(side, group)) ?? [];
    joined.push(side);
    for (const key of keys) {
      const known = groups.get(key) ?? [];
      if (!known.includes(joined)) groups.set(key, [...known, joined]);
    }
  }
  const found = new Set([...groups.values()].flat().filter(({ length }) => length > 1));
  return [...found].map((group) => group.sort((a, b) => timeOf(a).localeCompare(timeOf(b)) || a.order - b.order));
}

function isOneOf(side: Side, group: readonly Side[]): boolean {
  return group.every(({ home }) => home !== side.home) && group.slice(0, COMPARED).every((other) => restates(side, other));
}

/** Whether two awards of different documents are the same award of one payer. */
export function restates(a: Side, b: Side): boolean {
  if (!isOnePayersThing(a, b)) return false;
  if (!sameMembers(new Set(narrow(a)), new Set(narrow(b)))) return false;
  if (hasFigures(a) && hasFigures(b)) return sameMembers(a.grades, b.grades) && figuresOf(a) === figuresOf(b);
  if (!isOneThing(a, b)) return false;
  const refers = refersTo(a) || refersTo(b);
  const oneTitle = a.award.find.title === b.award.find.title;
  if (cites(a, b) || cites(b, a) || (refers && oneTitle)) return true;
  if (!refers && !oneTitle) return false;
  return likeness(conditionOf(a.award), conditionOf(b.award)).containment >= (refers ? LIKE_CONDITION : SAME_CONDITION);
}

/** Whether an award without figures refers elsewhere (按规定). */
const refersTo = (silent: Side): boolean => !hasFigures(silent) && REFERS.test(silent.words);
/** Whether an award without figures names the other's document by its number. */
const cites = (silent: Side, { award: { document } }: Side): boolean =>
  !hasFigures(silent) && document?.number != null && silent.words.includes(fold(document.number));

/** Whether two documents promise one thing of one territory to one claimant, whatever the sums. */
function isOnePayersThing(a: Side, b: Side): boolean {
  const told = ['MOVING', 'RENEWAL'].some((code) => a.triggers.has(code) !== b.triggers.has(code));
  return (
    a.home !== b.home &&
    a.territories[0] !== '' &&
    a.territories[0] === b.territories[0] &&
    !told &&
    sharedMembers(new Set(narrow(a)), new Set(narrow(b))).length > 0 &&
    oneClaimant(a.who, b.who) &&
    sameMembers(a.prizes, b.prizes) &&
    isOneSupport(a, b)
  );
}

const narrow = ({ matters }: Side): string[] => [...matters].filter((code) => !WIDE_MATTERS.has(code));

/** Periods and units that distinguish equal sums: 500元 a month and 500元 a year differ. */
const PERIODS: ReadonlySet<string> = new Set(['YEAR', 'MONTH', 'DAY', 'UNIT']);
/** The paid sums and rates as a comparable text; empty if the award states none. */
const figuresOf = oncePer(({ award: { find, stemRates } }: Side): string => {
  const sums = [find, ...find.tiers].flatMap(({ amounts }) => amounts).filter(({ role }) => role !== 'THRESHOLD' && role !== 'OTHER');
  const rates = [...stemRates, ...[find, ...find.tiers].flatMap((one) => one.rates)].filter(({ role }) => role !== 'THRESHOLD');
  const said = [
    ...sums.map(({ yuan, usd, yuanMin = '', per }) => [yuanMin, yuan ?? `$${usd}`, ...per.filter((one) => PERIODS.has(one))].join('/')),
    ...rates.map(({ value, valueMin = '' }) => `${valueMin}/${value} of it`),
  ];
  return [...new Set(said)].sort().join();
});
const hasFigures = (side: Side) => figuresOf(side) !== '';

/** The 3-grams of an award's condition. */
export const conditionOf = oncePer(({ clause, find }: LinkedAward) => grams(printedIn(clause, find.condition ?? find)));

/** The day or year of a document, for the order of restatements. Undated documents are the oldest. */
const timeOf = ({ award: { document } }: Side): string => (document && dayOf(document)) ?? String(yearOfNumber(document?.number) ?? '');
