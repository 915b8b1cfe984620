import type { LinkedClause, LinkedDocument } from '../linked';
import type { ClauseFacts, ClauseSegment, DocumentSegment, Passage, PointSegment } from '../types';
import type { Documents } from './documents';
import { noForce } from './no-force';

const NOTHING: ClauseFacts = { found: [], units: [] };

/** Every clause of the texts, in the order of the files. An id is made of document and locator, and of a number if the locator occurs twice. */
export function linkClauses(
  segments: readonly DocumentSegment[],
  facts: ReadonlyMap<ClauseSegment, ClauseFacts>,
  documents: Documents,
): LinkedClause[] {
  const clauses: LinkedClause[] = [];
  const taken = new Set<string>();
  const add = (segment: ClauseSegment, text: DocumentSegment, home: LinkedDocument, parent: LinkedClause | null): LinkedClause => {
    const point = segment.kind === 'POINT' ? (segment as PointSegment) : null;
    let id = `Clause:${home.key}#${segment.locator}`;
    for (let n = 2; taken.has(id); n++) id = `Clause:${home.key}#${segment.locator}·${n}`;
    taken.add(id);
    const clause: LinkedClause = {
      id,
      segment,
      source: text.source,
      document: point ? documents.ofPoint(point, text.source.file) : home,
      compilation: point ? home : null,
      place: point?.place ?? null,
      parent,
      children: [],
      form: point ? 'DIGEST' : 'FULL_TEXT',
      full: { text: fullText(segment).text },
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
  return clauses;
}

/** Words with the place of their first character in the file. */
interface Placed {
  readonly text: string;
  readonly from: number;
}

/** The words of a clause and its descendants in the order of the text, one paragraph a line. Each descendant begins with its number. */
function fullText({ words, children }: ClauseSegment): Placed {
  const below = children.map((child): Placed => {
    const own = fullText(child);
    return child.number ? { text: child.number.text + own.text, from: child.number.at[0] ?? own.from } : own;
  });
  const isBefore = (words.at.at(-1) ?? 0) < (below.at(-1)?.from ?? 0);
  const parts = isBefore
    ? [{ text: words.text, from: words.at[0] ?? 0 }, ...below]
    : [...lines(words), ...below].sort((a, b) => a.from - b.from);
  const filled = parts.filter(({ text }) => text.length > 0);
  return { text: filled.map(({ text }) => text).join('\n'), from: filled[0]?.from ?? 0 };
}

function lines(words: Passage): Placed[] {
  let next = 0;
  return words.text.split('\n').map((text) => {
    const from = words.at[next] ?? 0;
    next += text.length + 1;
    return { text, from };
  });
}
