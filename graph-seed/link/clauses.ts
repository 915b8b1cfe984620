import type { LinkedClause, LinkedDocument } from '../linked';
import { join } from '../passage';
import type { ClauseFacts, ClauseSegment, DocumentSegment, Passage, PointSegment, Warning } from '../types';
import type { Documents } from './documents';
import { noForce } from './no-force';

const NOTHING: ClauseFacts = { found: [], units: [] };

/** Every clause of the texts that are held, in the order of the files. Ids come from document and locator; a locator that stands twice is numbered on. */
export function linkClauses(
  segments: readonly DocumentSegment[],
  facts: ReadonlyMap<ClauseSegment, ClauseFacts>,
  documents: Documents,
): { clauses: LinkedClause[]; warnings: Warning[] } {
  const clauses: LinkedClause[] = [];
  const warnings: Warning[] = [];
  const taken = new Set<string>();
  const add = (segment: ClauseSegment, text: DocumentSegment, home: LinkedDocument, parent: LinkedClause | null): LinkedClause => {
    const point = segment.kind === 'POINT' ? (segment as PointSegment) : null;
    const document = point ? documents.ofPoint(point, text.source.file) : home;
    let id = `Clause:${home.key}#${segment.locator}`;
    for (let n = 2; taken.has(id); n++) id = `Clause:${home.key}#${segment.locator}·${n}`;
    taken.add(id);
    const year = Number(document?.number?.match(/〔(\d{4})〕/u)?.[1] ?? Number.NaN);
    const later = (facts.get(segment)?.found ?? []).find(
      (find) => find.kind === 'reference' && Number(find.number?.match(/〔(\d{4})〕/u)?.[1] ?? 0) > year,
    );
    if (point && later && later.kind === 'reference')
      warnings.push({
        code: 'ANACHRONISM',
        file: text.source.file,
        message: `${segment.locator} stands under ${document?.number} and cites ${later.number}, which is later.`,
      });
    const clause: LinkedClause = {
      id,
      segment,
      source: text.source,
      document,
      compilation: point ? home : null,
      place: point?.place ?? null,
      parent,
      children: [],
      form: point ? 'DIGEST' : 'FULL_TEXT',
      full: fullPassage(segment),
      facts: facts.get(segment) ?? NOTHING,
      excerptOf: null,
      force: noForce(),
    };
    clauses.push(clause);
    clause.children.push(...segment.children.map((child) => add(child, text, home, clause)));
    return clause;
  };
  for (const segment of segments) {
    const home = documents.ofSegment.get(segment);
    if (home) for (const clause of segment.clauses) add(clause, segment, home, null);
  }
  return { clauses, warnings };
}

function fullPassage(segment: ClauseSegment): Passage {
  const parts = [segment.words, ...segment.children.flatMap((child) => [...(child.number ? [child.number] : []), fullPassage(child)])];
  return join(
    parts.flatMap((part, i) => (i > 0 && startsLine(segment, parts, i) ? [{ text: '\n', at: [part.at[0] ?? 0] }, part] : [part])),
  );
}

/** A child begins a line with its number, or with its words where it has none. */
const startsLine = (segment: ClauseSegment, parts: readonly Passage[], i: number): boolean =>
  (parts[i]?.text.length ?? 0) > 0 &&
  parts.slice(0, i).some((part) => part.text.length > 0) &&
  !segment.children.some((child) => child.number === parts[i - 1]);
