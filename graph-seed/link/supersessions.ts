import { titleKey } from '../../src/graph/model';
import { evidenceIn } from '../evidence';
import type { Evidence, LinkedClause, LinkedDocument, LinkedSupersession } from '../linked';
import { namedInTitle } from '../vocabulary/editions';
import { isLater, yearOf } from './chronology';
import type { Documents } from './documents';
import { comesAfter, type Edited, familiesOf } from './editions';
import type { Titles } from './titles';

/** The confidence of a supersession that titles show. */
const BY_TITLE = 0.9;

/**
 * Supersessions with the basis STATED: 《…》同时废止, 本办法代替《…》, 对《…》作如下修改, 关于废止《…》的决定, and the mark 已废止 on a document, which
 * names no newer one. Documents known only from them are created.
 */
export function statedSupersessions(clauses: readonly LinkedClause[], documents: Documents, titles: Titles): LinkedSupersession[] {
  const found = new Collected();
  const named = (find: { number?: string; title?: string }, file: string, near: LinkedDocument | null) =>
    (find.number && documents.numbered(find.number, file)) || (find.title ? documents.titled(find.title, near?.jurisdiction) : null);
  for (const document of [...documents.all]) {
    if (document.repealMark) found.add(null, document, 'REPEALS', 'STATED', [document.repealMark]);
    const repeals = namedInTitle(document.title ?? '');
    for (const title of repeals?.relation === 'REPEALS' ? repeals.titles : [])
      found.add(
        document,
        documents.titled(title, document.jurisdiction),
        'REPEALS',
        'STATED',
        titles.quoted('supersession.named-in-title', document),
      );
  }
  /** The day for all texts that a document lists (以上文件自…起废止). */
  const listed = new Map<LinkedDocument, string>();
  for (const clause of clauses) {
    for (const find of clause.facts.found) {
      if (find.kind !== 'repeal' && find.kind !== 'replacement') continue;
      if (find.kind === 'repeal' && find.of === 'listed') {
        if (clause.document && find.from) listed.set(clause.document, find.from);
        continue;
      }
      const itself = find.kind === 'repeal' && find.of === 'itself';
      const older = itself
        ? clause.document
        : namesItself(find, clause.document)
          ? olderHolder(clause.document, documents)
          : named(find, clause.source.file, clause.document);
      const [relation, from] = find.kind === 'repeal' ? (['REPEALS', find.from] as const) : ([find.relation, find.from ?? null] as const);
      const past = find.kind === 'repeal' && find.past;
      const more =
        find.kind === 'replacement'
          ? { until: find.until, extension: find.extension, revives: find.revives }
          : { conditional: find.conditional, toldBy: past ? clause.document : null };
      const newer = itself || past ? null : clause.document;
      if (older) found.add(newer, older, relation, 'STATED', [evidenceIn(clause, find, find.rule)], from, more);
    }
  }
  return found.all.map((one) =>
    one.relation === 'REPEALS' && one.newer ? { ...one, from: one.from ?? listed.get(one.newer) ?? null } : one,
  );
}

/** True if a text names its own title without a number. It then means an older document of that title (原《…》同时废止). */
const namesItself = (find: { number?: string; title?: string }, document: LinkedDocument | null): boolean =>
  find.number === undefined && find.title !== undefined && document?.title != null && titleKey(find.title) === titleKey(document.title);

/** The latest earlier document of the same title and territory; null if the corpus has none. */
function olderHolder(document: LinkedDocument | null, documents: Documents): LinkedDocument | null {
  if (!document?.title) return null;
  const key = titleKey(document.title);
  const holders = documents
    .bearing(document.title)
    .filter(
      (one) =>
        one !== document &&
        one.title !== null &&
        titleKey(one.title) === key &&
        one.jurisdiction?.code === document.jurisdiction?.code &&
        isLater(document, one),
    );
  return holders.sort((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0))[0] ?? null;
}

/**
 * Supersessions with the basis TITLE: 关于修改《…》的通知, and editions of one text (试行 and the final one, 2025修订). A revision without an earlier
 * edition in the corpus implies one.
 */
export function titleSupersessions(stated: readonly LinkedSupersession[], documents: Documents, titles: Titles): LinkedSupersession[] {
  const found = new Collected(stated);
  for (const document of [...documents.all]) {
    const amends = namedInTitle(document.title ?? '');
    for (const title of amends?.relation === 'AMENDS' ? amends.titles : []) {
      const older = documents.titled(title, document.jurisdiction);
      found.add(document, older, 'AMENDS', 'TITLE', titles.quoted('supersession.named-in-title', document));
    }
  }
  const revised = (newer: LinkedDocument, older: LinkedDocument) =>
    found.add(newer, older, 'REVISED_EDITION', 'TITLE', titles.quoted('supersession.edition', newer, older));
  for (const family of familiesOf(documents.all)) {
    const [first] = family;
    if (first?.edition.mark === 'REVISED') revised(first.document, documents.titled(first.edition.bare, first.document.jurisdiction));
    family.forEach((newer: Edited, i) => {
      const older = family[i - 1];
      if (older && comesAfter(newer, older)) revised(newer.document, older.document);
    });
  }
  return found.all;
}

/** Collects supersessions, one per relation between two documents. Pairs that a better basis has are left out. */
class Collected {
  private readonly known = new Map<string, LinkedSupersession>();

  private readonly better: ReadonlySet<string>;

  constructor(better: readonly LinkedSupersession[] = []) {
    this.better = new Set(better.map(({ newer, older }) => pairOf(newer, older)));
  }

  add(
    newer: LinkedDocument | null,
    older: LinkedDocument,
    relation: LinkedSupersession['relation'],
    basis: 'STATED' | 'TITLE',
    evidence: readonly Evidence[],
    from: string | null = null,
    more: Pick<LinkedSupersession, 'until' | 'extension' | 'revives' | 'conditional' | 'toldBy'> = {},
  ): void {
    if (newer === older || this.better.has(pairOf(newer, older))) return;
    const key = `${pairOf(newer, older)} ${relation}`;
    const same = this.known.get(key);
    const all = [...(same?.evidence ?? []), ...evidence];
    const one = {
      newer,
      older,
      relation,
      basis,
      confidence: basis === 'STATED' ? 1 : BY_TITLE,
      evidence: all,
      from: same?.from ?? from,
      ...more,
    };
    this.known.set(key, one);
  }

  get all(): LinkedSupersession[] {
    return [...this.known.values()];
  }
}

const pairOf = (newer: LinkedDocument | null, older: LinkedDocument): string => `${newer?.id}→${older.id}`;
