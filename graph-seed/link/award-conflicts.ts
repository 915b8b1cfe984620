import type { ConflictKind } from '../../src/graph/model';
import { printedIn } from '../evidence';
import type { LinkedAward, LinkedConflict } from '../linked';
import type { AmountFind, Found, RateFind } from '../types';
import { halfSentence, isOnePayer } from './conflicts';
import { grams, likeness } from './grams';
import { foldedWords } from './stacking-words';

/** The least share of the shorter condition's 3-grams that two conditions on one thing have in common. */
const ONE_THING = 0.5;

/**
 * Conflicts (冲突): two documents of one payer promise one thing with different sums or shares. Each states one sum of one role, under one
 * title, on similar conditions, for titles of one level. Sums of different payers do not conflict.
 */
export function awardConflicts(a: LinkedAward, b: LinkedAward): LinkedConflict[] {
  if (a.document === b.document || !isOnePayer(a.clause, b.clause) || !isOnePromise(a, b)) return [];
  return [...conflict('AMOUNT', a, b, sumOf(a), sumOf(b)), ...conflict('RATE', a, b, shareOf(a), shareOf(b))];
}

function isOnePromise(a: LinkedAward, b: LinkedAward): boolean {
  const gradesOf = ({ clause, find }: LinkedAward) =>
    foldedWords(clause)
      .slice(find.start, find.end)
      .match(/[国省市县]家?级/gu)
      ?.join() ?? '';
  const conditionOf = ({ clause, find: { condition } }: LinkedAward) => grams(condition ? printedIn(clause, condition) : '');
  return a.find.title === b.find.title && gradesOf(a) === gradesOf(b) && likeness(conditionOf(a), conditionOf(b)).containment >= ONE_THING;
}

/** The single sum or share that is paid; null if there are several. */
function only<One extends Paid>(figures: readonly One[], roles: readonly string[]): One | null {
  const paid = figures.filter(({ role }) => roles.includes(role));
  return paid.length === 1 ? (paid[0] ?? null) : null;
}
const sumOf = ({ find }: LinkedAward) => only(find.amounts, ['FIXED', 'CAP']);
const shareOf = ({ find }: LinkedAward) => only(find.rates, ['RATE', 'RATE_CAP']);
const sizeOf = (figure: Paid) => (figure.kind === 'rate' ? figure.value : (figure.yuan ?? figure.usd));

type Paid = Found<AmountFind> | Found<RateFind>;

function conflict(kind: ConflictKind, a: LinkedAward, b: LinkedAward, one: Paid | null, other: Paid | null): LinkedConflict[] {
  if (!one || !other || one.role !== other.role || sizeOf(one) === sizeOf(other)) return [];
  return [{ kind, a: halfSentence(a.clause, kind, one), b: halfSentence(b.clause, kind, other) }];
}
