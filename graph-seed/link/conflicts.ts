import type { ConflictKind } from '../../src/graph/model';
import { evidenceIn } from '../evidence';
import { grouped } from '../grouped';
import type { Evidence, LinkedClause, LinkedConflict, LinkedDocument } from '../linked';
import { oncePer } from '../once-per';
import { fold } from '../passage';
import type { Span } from '../types';
import { type Figure, type FiguredWords, figuredWords } from './figured-words';
import { foldedWords } from './stacking-words';

/** The number of equal letters before two figures that puts them at the same place; from the beginning of the sentence fewer suffice. */
const REACH = 24;
const IN_SENTENCE = 8;
/** The least number of equal letters after the figures. */
const AFTER = 2;
/** If the same letters precede more figures than this, they identify none of them. */
const MANY = 32;

/**
 * Conflicts (冲突): sums, rates and dates that differ while the words around them agree, with the half-sentence of each side. Two figures are at
 * the same place if equal letters precede and follow them. The letters before them must reach back 24 letters or to the beginning of the
 * sentence. Figures of one text only, lists of different length, and figures of two payers do not conflict. Two payers are compared if one
 * text cites the other.
 */
export function conflictsBetween(a: LinkedClause, b: LinkedClause): LinkedConflict[] {
  if (!(isOnePayer(a, b) || cites(a, b) || cites(b, a))) return [];
  const [wordsOfA, wordsOfB] = [figuredWords(a), figuredWords(b)];
  const conflicts = new Map<string, LinkedConflict>();
  for (const [one, other] of samePlaces(wordsOfA, wordsOfB)) {
    if (one.values.length !== other.values.length || says(one) === says(other)) continue;
    const conflict: LinkedConflict = {
      kind: one.kind,
      a: halfSentence(one.clause, one.kind, one),
      b: halfSentence(other.clause, other.kind, other),
    };
    conflicts.set(`${one.kind} ${conflict.a.ranges} ${conflict.b.ranges}`, conflict);
  }
  return [...conflicts.values()];
}

/** True if two clauses have one payer: they are of one text, or of two texts of one territory. */
export function isOnePayer(a: LinkedClause, b: LinkedClause): boolean {
  const [one, other] = [a, b].map(({ document, compilation }) => document ?? compilation);
  if (!one || !other) return false;
  return one === other || (one.jurisdiction !== null && one.jurisdiction.code === other.jurisdiction?.code);
}

/** Whether a clause names the other's document by its number or title. */
const cites = (clause: LinkedClause, { document }: LinkedClause): boolean =>
  document !== null && namesOf(document).some((name) => wholeWords(clause).includes(name));

const namesOf = oncePer(({ number, title }: LinkedDocument) => [number, title].flatMap((name) => (name ? fold(name) : [])));
const wholeWords = oncePer(({ full }: LinkedClause) => fold(full.text).replace(/\s+/gu, ''));

const says = (figure: Figure) => figure.values.join();

interface Match {
  readonly one: Figure;
  readonly other: Figure;
  /** The number of equal letters before and after. */
  readonly agreement: number;
}

/**
 * Pairs of figures at the same place of two texts, in the order of the words. Each figure is in one pair at most: the pair with the best
 * agreement, then with equal values, then the first.
 */
function samePlaces(a: FiguredWords, b: FiguredWords): (readonly [Figure, Figure])[] {
  const matches: Match[] = [];
  const wordsBefore = ({ letters }: FiguredWords, { kind, at }: Figure) => kind + letters.slice(Math.max(0, at - IN_SENTENCE), at);
  const byWords = grouped(b.figures, (other) => wordsBefore(b, other));
  for (const one of a.figures) {
    const alike = byWords.get(wordsBefore(a, one)) ?? [];
    for (const other of alike.length > MANY ? [] : alike) {
      const agreement = agreementAt(a, one.at, b, other.at);
      if (agreement !== null) matches.push({ one, other, agreement });
    }
  }
  const differs = ({ one, other }: Match) => (says(one) === says(other) ? 0 : 1);
  matches.sort((x, y) => y.agreement - x.agreement || differs(x) - differs(y) || x.one.at - y.one.at || x.other.at - y.other.at);
  const taken = new Set<Figure>();
  const pairs = matches.filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
  return pairs.sort((x, y) => x.one.at - y.one.at).map(({ one, other }) => [one, other] as const);
}

/** The number of equal letters before and after two places; null if they do not show that it is the same place. */
function agreementAt(a: FiguredWords, i: number, b: FiguredWords, j: number): number | null {
  let before = 0;
  while (before < REACH && i > before && j > before && a.letters[i - before - 1] === b.letters[j - before - 1]) before++;
  if (before < REACH && !sentenceBegins(a, i, b, j, before)) return null;
  let after = 0;
  while (after < REACH && i + after + 1 < a.letters.length && a.letters[i + after + 1] === b.letters[j + after + 1]) after++;
  const toTheEnd = a.ends.has(i + after + 1) && b.ends.has(j + after + 1);
  return after >= AFTER || toTheEnd ? before + after : null;
}

/** True if a sentence of both texts begins among the equal letters before two places: at the beginning of both texts, or 8 letters back or more. */
function sentenceBegins(a: FiguredWords, i: number, b: FiguredWords, j: number, equal: number): boolean {
  for (let back = 0; back <= equal; back++) {
    const [x, y] = [i - back, j - back];
    if (a.starts.has(x) && b.starts.has(y) && (back >= IN_SENTENCE || (x === 0 && y === 0))) return true;
  }
  return false;
}

/** The half-sentence that contains a figure, as evidence of a conflict. */
export function halfSentence(clause: LinkedClause, kind: ConflictKind, { start, end }: Span): Evidence {
  const words = foldedWords(clause);
  const from = Math.max(...[...',。;:!?\n'].map((mark) => words.slice(0, start).lastIndexOf(mark))) + 1;
  const length = words.slice(end).search(/[,。;:!?\n]/u);
  return evidenceIn(clause, { start: from, end: length < 0 ? words.length : end + length }, `conflict.${kind.toLowerCase()}`);
}
