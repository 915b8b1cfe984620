import type { Evidence, LinkedClause, LinkedDocument, LinkedOverlap, LinkedSupersession } from '../linked';
import { editionOf } from '../vocabulary/editions';
import { SUCCESSIONS } from '../vocabulary/organs';
import { buildsOn, isCompanionOrCall, kindOfTitle, subjectOf, type TextKind } from '../vocabulary/title-subjects';
import { alike } from './alike';
import { followsOn, isLater, periodOf, yearOf } from './chronology';
import { evidenceOf } from './evidence';
import { figures } from './grams';
import type { Titles } from './titles';

/** So alike are the subjects of two titles that speak of the same matter. */
const SAME_SUBJECT = 0.6;
/** So much of what the corpus holds of the older text the newer one repeats. */
const REPEATED = 0.5;

interface Claim {
  readonly newer: LinkedDocument;
  readonly older: LinkedDocument;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/**
 * What nothing states and no title shows, but much speaks for (INFERRED): a later text of the same organ, of the same territory, on the same
 * matter: it repeats the words of the older or has its subject, and is of a kind that can take its place. A text of another level takes
 * no place of another's, nor does one that goes with it (配套), a plan that of the measures it is to carry out, or one of the same year.
 */
export function inferredSupersessions(
  documents: readonly LinkedDocument[],
  overlaps: readonly LinkedOverlap[],
  clauses: readonly LinkedClause[],
  known: readonly LinkedSupersession[],
  titles: Titles,
): LinkedSupersession[] {
  const claims = new Map<string, Claim>();
  for (const claim of [...bySameWords(overlaps, clauses), ...bySameSubject(documents, titles)]) {
    const { newer, older } = claim;
    const said = known.some((one) => [one.newer, one.older].includes(newer) && [one.newer, one.older].includes(older));
    const key = `${newer.id}→${older.id}`;
    if (!said && !claims.has(key)) claims.set(key, claim);
  }
  const all = [...claims.values()];
  // What a text between the two took the place of is no longer there to be replaced.
  const direct = all.filter(({ newer, older }) => !all.some((one) => one.newer === newer && claims.has(`${one.older.id}→${older.id}`)));
  return direct.map(({ newer, older, confidence, evidence }) => ({
    newer,
    older,
    relation: buildsOn(newer.title ?? '') ? 'AMENDS' : 'REPLACES',
    basis: 'INFERRED',
    confidence: Math.round(confidence * 100) / 100,
    evidence,
    from: null,
  }));
}

/** The later repeats at least half of what the corpus holds of the earlier. */
function bySameWords(overlaps: readonly LinkedOverlap[], clauses: readonly LinkedClause[]): Claim[] {
  const held = new Map<LinkedDocument, number>();
  for (const { document, segment } of clauses)
    if (document && (segment.kind === 'ARTICLE' || segment.kind === 'POINT')) held.set(document, (held.get(document) ?? 0) + 1);
  const repeated = new Map<
    string,
    { newer: LinkedDocument; older: LinkedDocument; pairs: Map<LinkedClause, { newer: LinkedClause; similarity: number }> }
  >();
  for (const { a, b, kind, similarity } of overlaps) {
    if ((kind !== 'IDENTICAL' && kind !== 'NEAR_DUPLICATE') || !a.document || !b.document) continue;
    const [newer, older] = isLater(a.document, b.document) ? [a, b] : [b, a];
    if (!newer.document || !older.document || !isLater(newer.document, older.document)) continue;
    const key = `${newer.document.id}→${older.document.id}`;
    const both = repeated.get(key) ?? { newer: newer.document, older: older.document, pairs: new Map() };
    both.pairs.set(older, { newer, similarity });
    repeated.set(key, both);
  }
  return [...repeated.values()].flatMap(({ newer, older, pairs }): Claim[] => {
    const share = pairs.size / (held.get(older) ?? 1);
    if (share < REPEATED || !isOfOneOrgan(newer, older) || !canTakeThePlace(newer, older)) return [];
    if (newer.title && older.title && figures(subjectOf(newer.title), subjectOf(older.title)).similarity < SAME_SUBJECT / 2) return [];
    const evidence = [...pairs].flatMap(([old, { newer: now }]) => [quoted(now), quoted(old)]);
    const alikeness = [...pairs.values()].reduce((sum, { similarity }) => sum + similarity, 0) / pairs.size;
    return [{ newer, older, confidence: 0.5 + 0.4 * share * alikeness, evidence }];
  });
}

const quoted = ({ segment, source, id, document }: LinkedClause) =>
  evidenceOf(segment.words, source, 'supersession.same-words', id, document?.id ?? null);

/** The titles have one subject. */
function bySameSubject(documents: readonly LinkedDocument[], titles: Titles): Claim[] {
  const titled = documents.filter((one) => one.title && !one.isCompilation && yearOf(one) !== null && kindOfTitle(one.title));
  const subjects = titled.map((one) => subjectOf(one.title ?? ''));
  return alike(subjects).flatMap((pair): Claim[] => {
    const [a, b] = [titled[pair.a], titled[pair.b]];
    if (!a || !b || pair.similarity < SAME_SUBJECT || (subjects[pair.a]?.size ?? 0) < 2) return [];
    const [newer, older] = isLater(a, b) ? [a, b] : [b, a];
    if ((yearOf(newer) ?? 0) <= (yearOf(older) ?? 0) || !isOfOneOrgan(newer, older) || !canTakeThePlace(newer, older)) return [];
    const rule = periodOf(newer) ? 'supersession.next-period' : 'supersession.same-subject';
    const sameKind = kindOfTitle(newer.title ?? '') === kindOfTitle(older.title ?? '');
    const confidence = (periodOf(newer) ? 0.2 : 0.4) + 0.4 * pair.similarity - (sameKind ? 0 : 0.1);
    return [{ newer, older, confidence, evidence: titles.quoted(rule, newer, older) }];
  });
}

const LATER_NAME = new Map(SUCCESSIONS);

/** Issued by one organ, under an earlier name of it too, for one territory. Programmes of one title show it themselves where the corpus names no organ. */
function isOfOneOrgan(a: LinkedDocument, b: LinkedDocument): boolean {
  if (!a.jurisdiction || a.jurisdiction.code !== b.jurisdiction?.code) return false;
  if (a.issuers.length === 0 || b.issuers.length === 0) return isOneProgramme(a, b);
  const organs = ({ issuers }: LinkedDocument) => issuers.map(({ department }) => LATER_NAME.get(department.name) ?? department.name);
  return organs(a).some((organ) => organs(b).includes(organ));
}

const isOneProgramme = (a: LinkedDocument, b: LinkedDocument): boolean =>
  [a, b].every((one) => periodOf(one)) && programmeOf(a) === programmeOf(b);
const programmeOf = ({ title }: LinkedDocument) => editionOf((title ?? '').replace(/\d{4}年?/gu, '')).work;

/** Kinds of text that can take the place of another kind; each can that of its own. */
const REPLACEABLE: readonly (readonly [newer: TextKind, older: TextKind])[] = [
  ['RULE', 'NOTICE'],
  ['DETAILS', 'NOTICE'],
  ['MEASURES', 'NOTICE'],
  ['PLAN', 'NOTICE'],
  ['OPINION', 'NOTICE'],
];

function canTakeThePlace(newer: LinkedDocument, older: LinkedDocument): boolean {
  if ([newer, older].some((one) => one.title && isCompanionOrCall(one.title))) return false;
  if (!followsOn(newer, older)) return false;
  const [now, then] = [newer, older].map((one) => (one.title ? kindOfTitle(one.title) : null));
  if (!now || !then || now === then) return true;
  // An opinion follows a plan whose time is over; before that the plan goes with it.
  if (now === 'OPINION' && then === 'PLAN') return periodOf(older) !== null;
  return REPLACEABLE.some(([one, other]) => one === now && other === then);
}
