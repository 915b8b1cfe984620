import type { Linked } from '../linked';
import type { ClauseFacts, ClauseSegment, DocumentSegment, TitleReferences } from '../types';
import { linkAwards } from './awards';
import { linkClauses } from './clauses';
import { linkCumulationRules } from './cumulation';
import { Departments } from './departments';
import { Documents } from './documents';
import { linkExcerpts } from './excerpts';
import { linkForce } from './force';
import { inferredSupersessions } from './inferred-supersessions';
import { linkOverlaps } from './overlaps';
import { linkReferences } from './references';
import { linkResponsibilities } from './responsibilities';
import { withSameMatter } from './same-matter';
import { linkStacking } from './stacking';
import { sumWarnings } from './sum-warnings';
import { linkSumsOnTop } from './sums-on-top';
import { statedSupersessions, titleSupersessions } from './supersessions';
import { termWarnings } from './term-warnings';
import { Titles } from './titles';

/**
 * Links texts and their facts into one corpus: documents, clauses and departments with their identities, and the links between them.
 * @param facts The facts of each clause of the segments.
 * @param titles References in titles of documents and of table rows.
 */
export function link(
  segments: readonly DocumentSegment[],
  facts: ReadonlyMap<ClauseSegment, ClauseFacts>,
  titles: readonly TitleReferences[],
): Linked {
  const documents = new Documents(segments);
  const departments = new Departments();
  const clauses = linkClauses(segments, facts, documents);
  linkExcerpts(clauses);
  const references = linkReferences(clauses, titles, documents);
  const printed = new Titles(segments, references, documents);
  const stated = statedSupersessions(clauses, documents, printed);
  const shown = titleSupersessions(stated, documents, printed);
  for (const document of documents.all) departments.issuersOf(document);
  const responsibilities = linkResponsibilities(clauses, departments);
  departments.resolveMembers();
  linkForce(clauses, documents, stated);
  const overlaps = linkOverlaps(clauses);
  const inferred = inferredSupersessions(documents.all, overlaps, clauses, [...stated, ...shown], printed);
  const awards = linkAwards(clauses);
  const cumulationRules = linkCumulationRules(clauses, awards);
  const { stackings, restatements } = linkStacking(awards, cumulationRules);
  linkSumsOnTop(stackings);
  return {
    documents: documents.all,
    clauses,
    departments: [...departments.all.values()],
    successions: departments.successions(),
    responsibilities,
    references,
    awards,
    cumulationRules,
    stackings,
    restatements,
    overlaps: withSameMatter(awards, stackings, restatements, overlaps),
    supersessions: [...stated, ...shown, ...inferred],
    warnings: [...documents.warnings, ...termWarnings(clauses, documents.all, stated), ...sumWarnings(clauses)],
  };
}
