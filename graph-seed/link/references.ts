import type { LinkedClause, LinkedReference } from '../linked';
import { slice } from '../passage';
import { titleKey } from '../vocabulary/titles';
import type { Documents } from './documents';
import { evidenceOf } from './evidence';

/** Documents that clauses name (引用文件), each once a clause; one known only so becomes a node with what the citation says. A text's own title is no reference. */
export function linkReferences(clauses: readonly LinkedClause[], documents: Documents): LinkedReference[] {
  const found = new Map<string, LinkedReference>();
  for (const clause of clauses) {
    for (const find of clause.facts.found) {
      if (find.kind !== 'reference' || (!find.number && !find.title)) continue;
      const to =
        (find.number && documents.numbered(find.number, clause.source.file)) ||
        documents.titled(find.title ?? '', clause.document?.jurisdiction ?? clause.compilation?.jurisdiction);
      if (to === clause.document || isOwnTitle(find.title, clause)) continue;
      if (find.title) documents.name(to, find.title, null);
      const evidence = evidenceOf(
        slice(clause.segment.words, find.start, find.end),
        clause.source,
        find.rule,
        clause.id,
        clause.document?.id ?? null,
      );
      const key = `${clause.id} ${to.id}`;
      if (!found.has(key)) found.set(key, { from: clause, to, relation: find.relation, evidence });
    }
  }
  return [...found.values()];
}

const isOwnTitle = (title: string | null, clause: LinkedClause): boolean =>
  title !== null &&
  [clause.document?.title, clause.document?.noticeTitle, clause.compilation?.title].some((own) => own && titleKey(own) === titleKey(title));
