import type { ConflictKind } from '../../src/graph/model';
import type { LinkedAward, LinkedConflict } from '../linked';
import { slice } from '../passage';
import type { AmountFind, Found, RateFind } from '../types';
import { evidenceOf } from './evidence';
import { grams, likeness } from './grams';
import { foldedWords } from './stacking-words';

/** Two conditions that share so many of the shorter's 3-grams speak of one thing. */
const ONE_THING = 0.5;

/**
 * Where two documents of one payer promise one thing with another sum or another share (冲突): each promises one, of one role, under one title or
 * one condition, for titles of one level. Sums of two payers are no conflict.
 */
export function awardConflicts(a: LinkedAward, b: LinkedAward): LinkedConflict[] {
  if (!isOnePayer(a, b) || !isOneThing(a, b)) return [];
  return [...conflict('AMOUNT', a, b, sumOf(a), sumOf(b)), ...conflict('RATE', a, b, shareOf(a), shareOf(b))];
}

const territoryOf = ({ clause: { document, compilation } }: LinkedAward) => (document ?? compilation)?.jurisdiction?.code;
const isOnePayer = (a: LinkedAward, b: LinkedAward): boolean =>
  territoryOf(a) !== undefined && territoryOf(a) === territoryOf(b) && a.document !== b.document;

function isOneThing(a: LinkedAward, b: LinkedAward): boolean {
  const gradesOf = ({ clause, find }: LinkedAward) =>
    foldedWords(clause)
      .slice(find.start, find.end)
      .match(/[国省市县]家?级/gu)
      ?.join() ?? '';
  const conditionOf = ({ clause, find: { condition } }: LinkedAward) =>
    grams(condition ? slice(clause.segment.words, condition.start, condition.end).text : '');
  return a.find.title === b.find.title && gradesOf(a) === gradesOf(b) && likeness(conditionOf(a), conditionOf(b)).containment >= ONE_THING;
}

/** The one sum or share that is paid; null where there are several. */
function only<Figure extends { readonly role: string }>(figures: readonly Figure[], roles: readonly string[]): Figure | null {
  const paid = figures.filter(({ role }) => roles.includes(role));
  return paid.length === 1 ? (paid[0] ?? null) : null;
}
const sumOf = ({ find }: LinkedAward) => only(find.amounts, ['FIXED', 'CAP']);
const shareOf = ({ find }: LinkedAward) => only(find.rates, ['RATE', 'RATE_CAP']);
const sizeOf = (figure: Figure) => (figure.kind === 'rate' ? figure.value : (figure.yuan ?? figure.usd));

type Figure = Found<AmountFind> | Found<RateFind>;

function conflict(kind: ConflictKind, a: LinkedAward, b: LinkedAward, one: Figure | null, other: Figure | null): LinkedConflict[] {
  if (!one || !other || one.role !== other.role || sizeOf(one) === sizeOf(other)) return [];
  return [{ kind, a: quoted(a, one, kind), b: quoted(b, other, kind) }];
}

/** The half-sentence that a figure stands in. */
function quoted({ clause, document }: LinkedAward, { start, end }: Figure, kind: ConflictKind) {
  const words = foldedWords(clause);
  const from = Math.max(...[...',。;\n'].map((mark) => words.slice(0, start).lastIndexOf(mark))) + 1;
  const length = words.slice(end).search(/[,。;\n]/u);
  const passage = slice(clause.segment.words, from, length < 0 ? words.length : end + length);
  return evidenceOf(passage, clause.source, `conflict.${kind.toLowerCase()}`, clause.id, document?.id ?? null);
}
