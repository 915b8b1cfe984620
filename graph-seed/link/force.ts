import { evidenceIn } from '../evidence';
import { grouped } from '../grouped';
import type { DocumentForce, LinkedClause, LinkedDocument, LinkedForce, LinkedSupersession } from '../linked';
import { fold } from '../passage';
import type { AwardFind, Found, SourceText, Span, TermFind } from '../types';
import { FIRST_DAY, type Length, lastDayOf, later, nextMonth } from '../vocabulary/calendar';
import { programmePeriod } from '../vocabulary/programme-period';
import { BENEFIT } from '../vocabulary/terms';
import { periodOf, yearOfNumber } from './chronology';
import type { Documents } from './documents';
import { noForce } from './no-force';

/**
 * Sets the force (效力) of documents, then of clauses: a clause has its own term, else that of the clauses above it, else its document's.
 * @param stated Stated repeals and replacements. Those with the basis TITLE or INFERRED end nothing.
 */
export function linkForce(clauses: readonly LinkedClause[], documents: Documents, stated: readonly LinkedSupersession[]): void {
  const ofDocument = grouped(clauses, ({ document }) => document);
  for (const document of documents.all) document.force = documentForce(document, ofDocument.get(document) ?? []);
  const ofSource = new Map(documents.all.map((document) => [document.segment?.source, document]));
  for (const supersession of stated) supersede(supersession, ofSource);
  for (const supersession of stated) revive(supersession);
  const ofArticles = articleTerms(clauses);
  for (const clause of clauses) {
    const elsewhere = ofArticles.get(`${clause.document?.id} ${clause.segment.locator}`);
    clause.force = elsewhere ? clauseForce(elsewhere.clause, [elsewhere.term], clause) : longest(clause);
  }
}

/** Terms that one clause states for another article of its text (其中第三条自…起施行), by the article. */
function articleTerms(clauses: readonly LinkedClause[]): ReadonlyMap<string, { clause: LinkedClause; term: Found<TermFind> }> {
  const found = new Map<string, { clause: LinkedClause; term: Found<TermFind> }>();
  for (const clause of clauses)
    for (const term of termFinds(clause))
      for (const [article] of term.article?.matchAll(/第[^第条]+条/gu) ?? [])
        found.set(`${clause.document?.id} ${article}`, { clause, term });
  return found;
}

/** A clause lasts as long as its longest measure. If one of its awards has no end, the clause has no own end. */
function longest(clause: LinkedClause): LinkedForce {
  const own = clauseForce(clause, terms(clause, 'clause'));
  if (own.inherited || !own.ends) return own;
  const awards = clause.facts.found.filter((find): find is Found<AwardFind> => find.kind === 'award');
  const goesOn = awards.some(
    (award) =>
      forceOfSentence(
        clause,
        award,
        awards.filter((one) => one !== award),
      ).inherited,
  );
  return goesOn ? clauseForce(clause, []) : own;
}

/** The rule that finds periods of programmes. Such a period gives the end the reason PROGRAMME_PERIOD. */
const PROGRAMME_RULE = 'term.programme-period';

const termFinds = (clause: LinkedClause) => clause.facts.found.filter((find): find is Found<TermFind> => find.kind === 'term');
/** The terms of a clause itself. The new last day of another text (《…》有效期延长至) is none. */
function terms(clause: LinkedClause, of: TermFind['of']): Found<TermFind>[] {
  const others = clause.facts.found.filter((find) => find.kind === 'replacement');
  const isOfOther = (term: Span) => others.some(({ start, end }) => term.start <= end && start <= term.end);
  return termFinds(clause).filter((find) => find.of === of && find.article === null && !isOfOther(find));
}

function documentForce(document: LinkedDocument, clauses: readonly LinkedClause[]): DocumentForce {
  const head = document.segment?.head;
  const published = head?.dateDocument ?? head?.datePublication ?? null;
  const force: DocumentForce = { ...noForce(), dateEntryIntoForce: head?.dateInForce ?? null, dateEndOfValidity: null };
  for (const clause of clauses) {
    for (const term of terms(clause, 'document')) {
      force.dateEntryIntoForce ??= beginOf(term, published);
      const ends = term.until ?? lastDay(beginOf(term, published) ?? force.dateEntryIntoForce ?? published, term.length);
      if (ends) {
        force.dateEndOfValidity = force.ends = ends;
        force.endReason = 'TERM_STATED';
      }
      force.evidence.push(evidenceIn(clause, term, term.rule));
    }
  }
  const year = yearOfNumber(document.number);
  force.beginsFrom = force.dateEntryIntoForce ?? head?.dateDocument ?? (year ? `${year}-01-01` : null);
  force.beginsBy = force.dateEntryIntoForce ?? head?.dateDocument ?? (year ? `${year}-12-31` : null);
  const period =
    force.ends || document.isCompilation ? null : (programmePeriod(document.title ?? '') ?? programmePeriod(document.noticeTitle ?? ''));
  if (period) {
    force.beginsFrom ??= period.first;
    force.beginsBy ??= period.first;
    force.ends = period.last;
    force.endReason = 'PROGRAMME_PERIOD';
    if (document.titlePlace) force.evidence.push(document.titlePlace);
  }
  return force;
}

/** The first day of a term: the named day or the day of publication, plus a stated delay. */
function beginOf({ from, fromPublication, delay }: TermFind, published: string | null): string | null {
  const day = from ?? (fromPublication ? published : null);
  return day && delay === 'NEXT_MONTH' ? nextMonth(day) : day && delay && delay !== 'NEXT_MONTH' ? later(day, delay) : day;
}

const lastDay = (from: string | null, length: Length | null): string | null => (from && length ? lastDayOf(from, length) : null);

/**
 * Applies a stated repeal or replacement to the older text. It holds from the named day, else from the first day of the newer text, else from
 * the day by which that has begun. A repeal without a newer text holds from the end of the compilation's period, else from the day of the
 * text that tells of it. If the day is not stated, force before it is unknown.
 */
function supersede(
  { newer, older, relation, evidence, from, until, extension, conditional, toldBy }: LinkedSupersession,
  ofSource: ReadonlyMap<SourceText | undefined, LinkedDocument>,
): void {
  const { force } = older;
  const [first] = evidence;
  const ends = until ?? (extension && force.dateEndOfValidity ? lastDayOf(later(force.dateEndOfValidity, NEXT), extension) : null);
  if (ends && first) {
    force.dateEndOfValidity = force.ends = ends;
    force.endReason = 'TERM_STATED';
    force.evidence.push(first);
  }
  if (conditional) return;
  if (relation === 'AMENDS' || force.repealReason || !first) return;
  const begins = newer?.force.beginsFrom === newer?.force.beginsBy ? newer?.force.beginsFrom : null;
  const compilation = ofSource.get(first.source);
  const by = newer?.force.beginsBy ?? (compilation && periodOf(compilation)?.last) ?? toldBy?.force.beginsBy ?? force.beginsBy;
  force.repealReason = relation === 'REPEALS' ? 'REPEAL_STATED' : 'SUPERSEDED';
  force.repealDated = Boolean(from ?? begins);
  force.repealedBy = from ?? begins ?? by ?? FIRST_DAY;
  force.evidence.push(first);
}

const NEXT: Length = { months: 0, days: 1 };

/** Puts a repealed text in force again from the named day, else from the first day of the newer text (恢复执行). */
function revive({ newer, older: { force }, evidence, from, revives }: LinkedSupersession): void {
  const day = from ?? newer?.force.beginsFrom;
  if (!revives || !day || !force.repealedBy || day < force.repealedBy) return;
  force.revivedFrom = day;
  force.evidence.push(...evidence);
}

/**
 * The force of an award: by the terms of its sentence, else by those of sentences without a promise (政策实施期限截至…), else its document's. A
 * term in the sentence of another award, or of a later step alone (补贴30%。2024年…，比例提高至50%), does not count.
 */
export function forceOfSentence(clause: LinkedClause, award: Found<AwardFind>, others: readonly Span[]): LinkedForce {
  const words = clause.segment.words.text;
  const within = (sentence: Span) => (span: Span) => span.start < sentence.end && sentence.start < span.end;
  const [first, ...later] = award.tiers.map(({ condition }) => condition);
  const isOfStep = (sentence: Span) => first !== undefined && !within(sentence)(first) && later.some(within(sentence));
  const all = terms(clause, 'clause').filter((term) => !isOfStep(sentenceAround(words, term)));
  const own = all.filter(within(sentenceAround(words, award)));
  const carried = own.length > 0 ? null : leadingTerm(words, award, all);
  if (carried) return clauseForce(clause, [carried]);
  const general = all.filter((term) => !others.some(within(sentenceAround(words, term))) && !isOfMeasure(words, term));
  return clauseForce(clause, own.length > 0 ? own : general);
}

/** 首年免收管理费，执行至2027年12月31日；…: the term is that of the measure before it in its sentence, though no award was read from it. */
function isOfMeasure(words: string, term: Found<TermFind>): boolean {
  const before = fold(words.slice(sentenceAround(words, term).start, term.start));
  return BENEFIT.test(before) && /,[^,]*$/u.test(before);
}

/** 到2033年底，对甲免征；乙减按1%征收: the term at the head of a sentence also covers its later limbs after ；. */
function leadingTerm(words: string, { start }: Span, all: readonly Found<TermFind>[]): Found<TermFind> | null {
  const before = words.slice(0, start);
  const sentence = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
  const first = sentenceAround(words, { start: sentence, end: sentence });
  if (first.end >= start || words[first.end] !== '；') return null;
  return all.find((term) => term.start >= sentence && term.start - sentence <= HEAD && term.start < first.end) ?? null;
}
/** The greatest distance, in characters, of a leading term (到, 自, 在) from the beginning of its sentence. */
const HEAD = 6;

const STOP = /[。；;\n]/u;
function sentenceAround(words: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !STOP.test(words[start - 1] ?? '')) start--;
  while (end < words.length && !STOP.test(words[end] ?? '')) end++;
  return { start, end };
}

/** @param of The clause concerned, if another one states its terms. */
function clauseForce(clause: LinkedClause, own: readonly Found<TermFind>[], of: LinkedClause = clause): LinkedForce {
  const document = clause.document?.force;
  const force: LinkedForce = { ...(document ?? noForce()), evidence: [...(document?.evidence ?? [])], inherited: document !== undefined };
  const above = of.parent?.force;
  if (own.length > 0) {
    force.evidence = own.map((term) => evidenceIn(clause, term, term.rule));
    const [start] = own.flatMap((term) => term.from ?? []).sort();
    // No measure is in force before its document, if the day of that is known.
    const entry = document && document.beginsFrom === document.beginsBy ? document.beginsFrom : null;
    if (start && !(entry && entry > start)) force.beginsFrom = force.beginsBy = start;
    const ends = own.flatMap((term) => term.until ?? lastDay(term.from ?? entry ?? null, term.length) ?? []).sort();
    const last = ends.length === own.length ? ends.at(-1) : undefined;
    const programme = own.every((term) => term.rule === PROGRAMME_RULE);
    if (last) Object.assign(force, { ends: last, endReason: programme ? 'PROGRAMME_PERIOD' : 'TERM_STATED', inherited: false });
  } else if (above && !above.inherited && above.ends) Object.assign(force, above, { inherited: true });
  if (document?.repealReason) {
    const { repealedBy, repealDated, repealReason } = document;
    Object.assign(force, { repealedBy, repealDated, repealReason });
  }
  return force;
}
