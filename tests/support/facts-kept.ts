import { extractFacts, extractTitles } from '../../graph-seed/extract';
import { link } from '../../graph-seed/link';
import { segment } from '../../graph-seed/segment';
import { paragraphs } from '../../graph-seed/segment/paragraphs';
import type { ClauseFacts, ClauseSegment, Find, SourceText } from '../../graph-seed/types';

/** Kinds of facts that a reader must keep. Places are left out: they differ between reading texts. */
export const KINDS = ['documents', 'clauses', 'paragraphs', 'amounts', 'rates', 'awards', 'responsibilities'] as const;
export type Kind = (typeof KINDS)[number];
/** Facts of some texts, one string each; equal facts are repeated. */
export type Facts = Readonly<Record<Kind, readonly string[]>>;

/** How many wanted facts were found, which were lost, and which were found without being wanted (`invented`). */
export interface Kept {
  readonly wanted: number;
  readonly kept: number;
  readonly lost: readonly string[];
  readonly invented: readonly string[];
}

/** Facts of some texts as read, linked as one corpus. */
export function factsOf(sources: readonly SourceText[]): Facts {
  const segments = sources.flatMap(segment);
  const facts = new Map<ClauseSegment, ClauseFacts>();
  for (const one of segments) for (const [clause, found] of extractFacts(one)) facts.set(clause, found);
  const linked = link(segments, facts, segments.flatMap(extractTitles));
  const found = <K extends Find['kind']>(kind: K) =>
    linked.clauses.flatMap(({ id, segment: { words }, facts }) =>
      facts.found
        .filter((find): find is Extract<typeof find, { kind: K }> => find.kind === kind)
        .map((find) => ({ id, find, quote: words.text.slice(find.start, find.end) })),
    );
  return {
    documents: linked.documents.map((one) => [one.number, one.title, one.presence, one.force.dateEndOfValidity].join('\t')),
    clauses: linked.clauses.map((one) => [one.id, one.segment.kind, one.segment.words.text.replaceAll('\n', '')].join('\t')),
    paragraphs: linked.clauses.flatMap((one) => one.segment.words.text.split('\n').map((paragraph) => `${one.id}\t${paragraph}`)),
    amounts: found('amount').map(({ id, find, quote }) => [id, find.role, find.yuan, quote].join('\t')),
    rates: found('rate').map(({ id, find, quote }) => [id, find.role, find.value, quote].join('\t')),
    awards: found('award').map(({ id, find, quote }) => [id, find.title, find.maxYuan, quote].join('\t')),
    responsibilities: linked.responsibilities.map((one) => [one.clause.id, one.role, one.basis, one.department.id].join('\t')),
  };
}

/** Compares the found facts with the wanted ones, kind by kind. */
export function kept(wanted: Facts, found: Facts): Record<Kind, Kept> {
  return Object.fromEntries(KINDS.map((kind) => [kind, keptOf(wanted[kind], found[kind])])) as Record<Kind, Kept>;
}

function keptOf(wanted: readonly string[], found: readonly string[]): Kept {
  const lost = without(wanted, found);
  return { wanted: wanted.length, kept: wanted.length - lost.length, lost, invented: without(found, wanted) };
}

/** Multiset difference: `list` without `other`. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of other) counts.set(one, (counts.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = counts.get(one) ?? 0;
    counts.set(one, count - 1);
    return count <= 0;
  });
}

/** Paragraphs of a text as read, without white space except between Latin words. Writers of other formats print them. */
export const paragraphsOf = (source: SourceText): { text: string; markdownLevel: number }[] =>
  paragraphs(source.lines).map(({ text, markdownLevel }) => ({ text, markdownLevel }));
