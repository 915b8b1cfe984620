import { fold } from '../passage';
import type { ClauseFacts, ClauseSegment, ClauseText, DocumentSegment, JurisdictionLevel, PointSegment, TitleReferences } from '../types';
import { DECLARES, DECLARES_FOR_ALL } from '../vocabulary/dealings';
import { departmentNamed } from '../vocabulary/departments';
import { documentNumber, isDamaged } from '../vocabulary/document-numbers';
import { issuerOf } from '../vocabulary/issuing-codes';
import { extract, type Rule } from './engine';
import { RULES } from './rules';
import { referencesOfTitle } from './words/references';
import { responsibleUnits } from './words/responsible-units';

/** Runs the rules on every clause of a document, children included. The keys of the map are the segment's clause objects. */
export function extractFacts(segment: DocumentSegment, rules: readonly Rule[] = RULES): Map<ClauseSegment, ClauseFacts> {
  const facts = new Map<ClauseSegment, ClauseFacts>();
  const preamble = segment.clauses.find(({ kind }) => kind === 'PREAMBLE');
  const opening = preamble && fold(preamble.words.text);
  const visit = (clause: ClauseSegment, above: readonly string[], claimants?: string): void => {
    const words = fold(clause.words.text);
    const own = { words, kind: clause.kind, above, document: contextOf(segment, clause), ...(claimants !== undefined && { claimants }) };
    const text: ClauseText = opening === undefined || clause === preamble ? own : { ...own, opening };
    const units = clause.units.flatMap((bracket) => responsibleUnits(bracket).map((unit) => ({ unit, bracket })));
    facts.set(clause, { found: extract(text, rules), units });
    const declaring = [words, ...clause.children.map((child) => fold(child.words.text))].find((one) => DECLARES.test(one));
    for (const child of clause.children) visit(child, [words, ...above], declaring ?? claimants);
  };
  const scope = segment.clauses.map((clause) => fold(clause.words.text)).find((words) => DECLARES_FOR_ALL.test(words));
  for (const clause of segment.clauses) visit(clause, [], scope);
  return facts;
}

/** The document that a clause belongs to. A point of a compilation belongs to the document whose number stands under it. */
function contextOf(segment: DocumentSegment, clause: ClauseSegment): ClauseText['document'] {
  const own = 'documentNumber' in clause ? (clause as PointSegment).documentNumber : segment.head.number;
  const number = documentNumber(own?.text ?? '');
  const issuer = segment.head.issuers[0];
  const level: JurisdictionLevel | null =
    (number && issuerOf(number.code).jurisdiction?.level) ?? (issuer ? (departmentNamed(issuer, null).jurisdiction?.level ?? null) : null);
  const date = segment.head.dateDocument ?? segment.head.datePublication;
  return {
    number: number?.canonical ?? null,
    title: clause.kind === 'POINT' ? null : (segment.head.title?.text ?? null),
    level,
    year: number && !isDamaged(number) ? Number(number.year) : date ? Number(date.slice(0, 4)) : null,
  };
}

/** Permanent name of the rule that finds references in titles. */
const TITLE_RULE = 'reference.in-title';

/** References in the titles of a document: its own title, its notice's title and the titles in the rows of its tables. */
export function extractTitles(segment: DocumentSegment): TitleReferences[] {
  const { title, noticeTitle } = segment.head;
  const titles = [
    ...segment.rows.map((row) => ({ row, title: row.title })),
    ...[title, noticeTitle].flatMap((one) => (one ? [{ row: null, title: one }] : [])),
  ];
  return titles.flatMap((one) => {
    const found = referencesOfTitle(one.title.text).map((find) => ({ ...find, rule: TITLE_RULE }));
    return found.length > 0 ? [{ segment, ...one, found }] : [];
  });
}
