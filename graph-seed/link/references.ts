import { titleKey } from '../../src/graph/model';
import { evidenceIn, evidenceOf } from '../evidence';
import type { LinkedClause, LinkedDocument, LinkedReference } from '../linked';
import { fold, slice } from '../passage';
import type { Found, Passage, ReferenceFind, TitleReferences } from '../types';
import type { Jurisdiction } from '../vocabulary/jurisdictions';
import type { Documents } from './documents';

/**
 * References to documents that clauses and titles name (引用文件), each once per citing clause or title. A document known only from citations
 * is created with the cited number and title. A text's own title is not a reference.
 */
export function linkReferences(
  clauses: readonly LinkedClause[],
  titles: readonly TitleReferences[],
  documents: Documents,
): LinkedReference[] {
  const found = new Map<string, LinkedReference>();
  const add = (reference: LinkedReference) => {
    const key = `${reference.from?.id ?? reference.fromDocument?.id} ${reference.to.id}`;
    if (reference.to !== reference.fromDocument && !found.has(key)) found.set(key, reference);
  };
  for (const clause of clauses) {
    for (const find of clause.facts.found) {
      if (find.kind !== 'reference' || isOwnTitle(find.title, clause)) continue;
      const quote = slice(clause.segment.words, find.start, find.end);
      const to = target(
        find,
        quote,
        clause.source.file,
        clause.document?.jurisdiction ?? clause.compilation?.jurisdiction ?? null,
        documents,
      );
      if (to)
        add({ from: clause, fromDocument: clause.document, to, relation: find.relation, evidence: evidenceIn(clause, find, find.rule) });
    }
  }
  for (const { segment, row, title, found: finds } of titles) {
    const from = row ? documents.ofRow(row, segment.source.file) : documents.ofSegment.get(segment);
    for (const find of from ? finds : []) {
      const quote = slice(title, find.start, find.end);
      const to = target(find, quote, segment.source.file, from?.jurisdiction ?? null, documents);
      if (to && from)
        add({
          from: null,
          fromDocument: from,
          to,
          relation: find.relation,
          evidence: evidenceOf(quote, segment.source, find.rule, null, from.id),
        });
    }
  }
  return [...found.values()];
}

/** The cited document: by its number, else by its printed title. */
function target(
  find: Found<ReferenceFind>,
  quote: Passage,
  file: string,
  near: Jurisdiction | null,
  documents: Documents,
): LinkedDocument | null {
  const title = find.title && asPrinted(find.title, quote.text);
  const numbered = find.number ? documents.numbered(find.number, file) : null;
  if (numbered && title) documents.name(numbered, title, null);
  return numbered ?? (title ? documents.titled(title, near) : null);
}

/** The printed form of a find's folded title: the same characters in its quote. */
function asPrinted(title: string, quote: string): string {
  const printed = quote.replace(/\n/gu, '');
  const at = fold(printed).indexOf(title);
  return at < 0 ? title : printed.slice(at, at + title.length);
}

const isOwnTitle = (title: string | null, clause: LinkedClause): boolean =>
  title !== null &&
  [clause.document?.title, clause.document?.noticeTitle, clause.compilation?.title].some((own) => own && titleKey(own) === titleKey(title));
