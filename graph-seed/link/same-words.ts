import { evidenceIn } from '../evidence';
import { pushTo } from '../grouped';
import type { LinkedClause, LinkedDocument, LinkedOverlap } from '../linked';
import { subjectOf } from '../vocabulary/title-subjects';
import { isLater } from './chronology';
import type { Claim } from './claim';
import { likeness } from './grams';
import { canTakeThePlace } from './taking-place';

/** The least share of the held words of the older text that the newer one repeats. */
const REPEATED = 0.5;
/** Titles with a lower similarity concern different matters. */
const RELATED_SUBJECTS = 0.3;

/** Claims that a later text replaces an earlier one because it repeats at least half of its words. */
export function claimsBySameWords(overlaps: readonly LinkedOverlap[], clauses: readonly LinkedClause[]): Claim[] {
  const held = new Map<LinkedDocument, number>();
  for (const clause of clauses)
    if (clause.document && isOwnText(clause)) held.set(clause.document, (held.get(clause.document) ?? 0) + lengthOf(clause));
  return [...repetitions(overlaps).values()].flatMap(([first, ...rest]): Claim[] => {
    const [newer, older] = [first?.now.document, first?.then.document];
    if (!first || !newer || !older || !canTakeThePlace(newer, older) || !areRelated(newer, older)) return [];
    const pairs = [...new Map([first, ...rest].map((pair) => [pair.then, pair])).values()];
    const repeated = pairs.reduce((sum, { then, similarity }) => sum + lengthOf(then) * similarity, 0) / (held.get(older) ?? 1);
    if (repeated < REPEATED) return [];
    return [{ newer, older, confidence: 0.5 + 0.4 * repeated, evidence: pairs.flatMap(({ now, then }) => [quoted(now), quoted(then)]) }];
  });
}

interface Repetition {
  readonly now: LinkedClause;
  readonly then: LinkedClause;
  readonly similarity: number;
}

/** Clauses repeated by a document of a later year, by pair of documents. */
function repetitions(overlaps: readonly LinkedOverlap[]): Map<string, Repetition[]> {
  const found = new Map<string, Repetition[]>();
  for (const { a, b, kind, similarity } of overlaps) {
    if ((kind !== 'IDENTICAL' && kind !== 'NEAR_DUPLICATE') || !a.document || !b.document || a.document === b.document) continue;
    const [now, then] = isLater(a.document, b.document) ? [a, b] : [b, a];
    if (!isOwnText(then)) continue;
    pushTo(found, `${now.document?.id}→${then.document?.id}`, { now, then, similarity });
  }
  return found;
}

const lengthOf = ({ full }: LinkedClause) => full.text.length;

/** True for the clauses that make up a document, each word once: articles of a full text, else points. */
const isOwnText = ({ segment, document }: LinkedClause): boolean =>
  segment.kind === (document?.presence === 'FULL_TEXT' ? 'ARTICLE' : 'POINT');

const areRelated = (newer: LinkedDocument, older: LinkedDocument): boolean =>
  !newer.title || !older.title || likeness(subjectOf(newer.title), subjectOf(older.title)).similarity >= RELATED_SUBJECTS;

const quoted = (clause: LinkedClause) => evidenceIn(clause, { start: 0, end: clause.segment.words.text.length }, 'supersession.same-words');
