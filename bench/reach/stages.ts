import { isDeepStrictEqual } from 'node:util';
import type * as Extract from '../../graph-seed/extract';
import { extractFacts, extractTitles } from '../../graph-seed/extract';
import { factLines } from '../../graph-seed/facts';
import { nameOf } from '../../graph-seed/facts/clauses';
import type * as Link from '../../graph-seed/link';
import type { Linked } from '../../graph-seed/linked';
import { fold } from '../../graph-seed/passage';
import type { Result } from '../../graph-seed/pipeline';
import type * as Segment from '../../graph-seed/segment';
import type { ClauseFacts, ClauseSegment, DocumentSegment, SourceText } from '../../graph-seed/types';
import type { Said, Unit } from './measure';

/** Folders whose patterns and words are removed. */
export const WATCHED = ['segment', 'extract', 'vocabulary', 'link'].map((folder) => `graph-seed/${folder}`);

/** JSON of a value without offsets, children and source. */
const json = (value: object) => JSON.stringify(value, (key, one) => (['at', 'children', 'source'].includes(key) ? undefined : one));

/** The work of all stages on these texts, in independent units, the quick ones first. */
export function unitsOf({ segments, linked }: Result): Unit[] {
  const names = new Map<ClauseSegment, string>(linked.clauses.map((clause) => [clause.segment, nameOf(clause)]));
  return [
    ...segments.flatMap((segment) => readings(segment, names)),
    ...segments.map(titles),
    ...[...new Set(segments.map(({ source }) => source))].map(cutting),
    linking(segments, linked),
  ];
}

const flat = (clauses: readonly ClauseSegment[]): ClauseSegment[] => clauses.flatMap((one) => [one, ...flat(one.children)]);

/** Segments a file into its texts and their clauses. */
const cutting = (source: SourceText): Unit => ({
  stage: 'segment',
  entry: 'graph-seed/segment/index.ts',
  words: fold(source.raw),
  read: ({ segment }: typeof Segment) => {
    const text = source.file;
    return segment(source).flatMap(({ head, clauses, rows, metadata, furniture }) => [
      { text, of: 'head', facts: json({ head, metadata, furniture }) },
      { text, of: 'rows', facts: json(rows) },
      ...flat(clauses).map((clause) => ({ text, of: clause.locator, facts: json(clause) })),
    ]);
  },
});

/** Extracts the facts of each clause with its descendants. A text whose clauses depend on each other is one unit. */
function readings(segment: DocumentSegment, names: ReadonlyMap<ClauseSegment, string>): Unit[] {
  const alone = segment.clauses.map((clause) => ({ ...segment, clauses: [clause] }));
  const apart = alone.flatMap((one) => [...extractFacts(one)]);
  const parts = isDeepStrictEqual(apart, [...extractFacts(segment)]) ? alone : [segment];
  const { number, title, issuers } = segment.head;
  return parts.map((part) => ({
    stage: 'extract',
    entry: 'graph-seed/extract/index.ts',
    words: fold([json(part.clauses), ...flat(part.clauses).map(json), number?.text, title?.text, ...issuers].join('\n')),
    read: ({ extractFacts: extract }: typeof Extract) =>
      [...extract(part)].map(([clause, facts]) => ({
        text: segment.source.file,
        of: names.get(clause) ?? clause.locator,
        facts: json(facts),
      })),
  }));
}

/** Extracts the documents that the titles of a text name. */
const titles = (segment: DocumentSegment): Unit => ({
  stage: 'titles',
  entry: 'graph-seed/extract/index.ts',
  words: fold(json([segment.head, segment.rows])),
  read: ({ extractTitles: extract }: typeof Extract) =>
    extract(segment).map(({ title, found }) => ({ text: segment.source.file, of: title.text, facts: json(found) })),
});

/** Links the whole corpus. */
function linking(segments: readonly DocumentSegment[], linked: Linked): Unit {
  const facts = new Map<ClauseSegment, ClauseFacts>(segments.flatMap((segment) => [...extractFacts(segment)]));
  const named = segments.flatMap(extractTitles);
  const texts = textsByName(linked);
  return {
    stage: 'link',
    takesLong: true,
    entry: 'graph-seed/link/index.ts',
    words: fold(segments.map((segment) => segment.source.raw).join('\n')),
    read: ({ link }: typeof Link) => {
      const said = new Map<string, string[]>();
      for (const line of factLines({ linked: link(segments, facts, named), accounts: [], warnings: [] })) {
        const of = line.split(' | ', 1)[0] ?? '';
        said.set(of, [...(said.get(of) ?? []), line]);
      }
      return [...said].flatMap(([of, lines]): Said[] =>
        [...(texts.get(of.split('#', 1)[0] ?? '') ?? ['none'])].map((text) => ({ text, of, facts: lines.join('\n') })),
      );
    },
  };
}

/** The files that contain a document or a clause of it, by the document's key. */
function textsByName({ clauses }: Linked): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  for (const { document, compilation, source } of clauses)
    for (const home of [document, compilation]) if (home) texts.set(home.key, (texts.get(home.key) ?? new Set()).add(source.file));
  return texts;
}
