import type { LinkedClause, LinkedDocument } from '../linked';
import { join, slice } from '../passage';
import type { ClauseFacts, ClauseSegment, DocumentSegment, Passage, PointSegment, Warning } from '../types';
import type { Documents } from './documents';
import { noForce } from './no-force';

const NOTHING: ClauseFacts = { found: [], units: [] };

/**
 * Every clause of the texts, in the order of the files, and warnings about points that cite a number of a later year (ANACHRONISM). An id is made
 * of document and locator, and of a number if the locator occurs twice.
 */
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
        message: `${segment.locator}列在${document?.number}之下，却引用了年份更晚的${later.number}，请核对文号。`,
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
      full: { text: fullPassage(segment).text },
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

/** The words of a clause and its descendants in the order of the text, one paragraph a line. Each descendant begins with its number. */
function fullPassage(segment: ClauseSegment): Passage {
  const below = segment.children.map((child) => join([...(child.number ? [child.number] : []), fullPassage(child)]));
  const last = below.at(-1)?.at[0] ?? 0;
  const parts = (segment.words.at.at(-1) ?? 0) < last ? [segment.words, ...below] : inOrder([...lines(segment.words), ...below]);
  const filled = parts.filter((part) => part.text.length > 0);
  return join(filled.flatMap((part, i) => (i > 0 ? [{ text: '\n', at: [part.at[0] ?? 0] }, part] : [part])));
}

const inOrder = (parts: readonly Passage[]): Passage[] => [...parts].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));

function lines(words: Passage): Passage[] {
  const found: Passage[] = [];
  for (let start = 0; start <= words.text.length; ) {
    const stop = words.text.indexOf('\n', start);
    const end = stop < 0 ? words.text.length : stop;
    found.push(slice(words, start, end));
    start = end + 1;
  }
  return found;
}
